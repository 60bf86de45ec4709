package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.ATTRIBUTIE;
import static nl.impactmonitor.economics.parameterset.Parametercode.BELASTINGDRUK;
import static nl.impactmonitor.economics.parameterset.Parametercode.DEADWEIGHT;
import static nl.impactmonitor.economics.parameterset.Parametercode.KOSTEN_GEMEENTE;
import static nl.impactmonitor.economics.parameterset.Parametercode.KOSTEN_RIJK;
import static nl.impactmonitor.economics.parameterset.Parametercode.KOSTEN_WERKGEVER;
import static nl.impactmonitor.economics.parameterset.Parametercode.LOCK_IN;
import static nl.impactmonitor.economics.parameterset.Parametercode.MINIMALE_CELFREQUENTIE;
import static nl.impactmonitor.economics.parameterset.Parametercode.SAMENLEVING_PER_JAAR;
import static nl.impactmonitor.economics.parameterset.Parametercode.UITVAL;
import static nl.impactmonitor.economics.parameterset.Parametercode.VERDRINGING;
import static nl.impactmonitor.economics.parameterset.Parametercode.WERKGEVERSLASTEN;
import static nl.impactmonitor.economics.parameterset.Parametercode.ZORG_PER_JAAR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.impactmonitor.economics.mkba.Additionaliteit;
import nl.impactmonitor.economics.mkba.Kengetallen;
import nl.impactmonitor.economics.mkba.Verandering;
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

    Verandering verandering() {
        return new Verandering(
                bruto(Groepsbeeld::inkomensverandering),
                bruto(Groepsbeeld::bijstandsverandering),
                bruto(Groepsbeeld::overigeUitkeringsverandering));
    }

    Additionaliteit keten() {
        Additionaliteit keten =
                new Additionaliteit(waarde(DEADWEIGHT), waarde(ATTRIBUTIE), waarde(VERDRINGING), waarde(UITVAL));
        return metReferentie() ? keten.metReferentiegroep() : keten;
    }

    Kengetallen kengetallen() {
        return new Kengetallen(
                waarde(BELASTINGDRUK),
                waarde(WERKGEVERSLASTEN),
                waarde(KOSTEN_RIJK),
                waarde(KOSTEN_GEMEENTE),
                waarde(KOSTEN_WERKGEVER),
                waarde(LOCK_IN),
                waarde(ZORG_PER_JAAR),
                waarde(SAMENLEVING_PER_JAAR));
    }
}
