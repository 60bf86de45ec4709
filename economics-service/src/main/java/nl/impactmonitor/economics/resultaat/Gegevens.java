package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.MINIMALE_CELFREQUENTIE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.impactmonitor.economics.mkba.Additionaliteit;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/** Turns people and parameters into the input of the core, and decides whether a reference group can be used. */
final class Gegevens {

    private final Parameterset set;
    private final LocalDate peildatum;
    private final Map<String, Double> anders;
    final Groepsbeeld deelnemers;
    final Groepsbeeld referentie;
    final int minimum;

    Gegevens(Vraag vraag) {
        set = vraag.parameterset().set();
        peildatum = vraag.peildatum();
        anders = Map.of();
        deelnemers = Groepsbeeld.van(Groep.DEELNEMER, vraag.mensen());
        referentie = Groepsbeeld.van(Groep.REFERENTIE, vraag.mensen());
        minimum = (int) Math.ceil(waarde(MINIMALE_CELFREQUENTIE));
    }

    private Gegevens(Gegevens zelfde, Map<String, Double> anders) {
        this.set = zelfde.set;
        this.peildatum = zelfde.peildatum;
        this.anders = anders;
        this.deelnemers = zelfde.deelnemers;
        this.referentie = zelfde.referentie;
        this.minimum = zelfde.minimum;
    }

    /** The same people, with another value of one parameter. */
    Gegevens met(String code, double waarde) {
        return new Gegevens(this, Map.of(code, waarde));
    }

    boolean genoegDeelnemers() {
        return deelnemers.n() >= minimum;
    }

    /** A reference group that is large enough takes the place of the deadweight parameter. */
    boolean metReferentie() {
        return referentie.n() >= Math.max(1, minimum);
    }

    boolean referentieTeKlein() {
        return referentie.n() > 0 && !metReferentie();
    }

    Optional<Parameter> parameter(String code) {
        return set.parameter(code, peildatum);
    }

    double waarde(String code) {
        if (anders.containsKey(code)) {
            return anders.get(code);
        }
        return parameter(code)
                .orElseThrow(() -> new IllegalStateException(code + " has no value at " + peildatum))
                .waarde()
                .doubleValue();
    }

    /** Change of the deelnemers, or the difference in differences where a reference group can be used. */
    double bruto(ToDoubleFunction<Groepsbeeld> verandering) {
        double waargenomen = verandering.applyAsDouble(deelnemers);
        return metReferentie() ? waargenomen - verandering.applyAsDouble(referentie) : waargenomen;
    }

    /** The whole input of the model; what the set does not hold is zero, and attributie one. */
    Modelinvoer invoer() {
        Modelinvoer invoer = Modelinvoer.leeg();
        for (Grootheid grootheid : Grootheid.values()) {
            if (grootheid.gemeten()) {
                invoer = invoer.met(grootheid, gemeten(grootheid));
            } else if (parameter(grootheid.name()).isPresent()) {
                invoer = invoer.met(grootheid, waarde(grootheid.name()));
            }
        }
        return metReferentie() ? invoer.metReferentiegroep() : invoer;
    }

    private double gemeten(Grootheid grootheid) {
        return switch (grootheid) {
            case INKOMEN -> bruto(Groepsbeeld::inkomensverandering);
            case BIJSTAND -> bruto(Groepsbeeld::bijstandsverandering);
            case OVERIGE_UITKERING -> bruto(Groepsbeeld::overigeUitkeringsverandering);
            case EXTRA_UREN -> bruto(Groepsbeeld::extraUren);
            case PRODUCTIVITEITSWINST -> bruto(Groepsbeeld::productiviteitswinst);
            default -> 0.0;
        };
    }

    Additionaliteit keten() {
        return invoer().keten();
    }
}
