package nl.impactmonitor.economics.resultaat;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.impactmonitor.economics.mkba.Additionaliteit;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/** Turns people and parameters into the input of the core, and decides whether a reference group can be used. */
final class Gegevens {

    private final Parameters parameters;
    private final Map<String, Double> anders;
    final Groepsbeeld deelnemers;
    final Groepsbeeld referentie;
    final Achterhouding achterhouding;

    /** @param set the one that the question names */
    Gegevens(BevrorenVraag vraag, Parameterset set) {
        this(
                new Parameters(set, vraag.peildatum()),
                Map.of(),
                vraag.deelnemers(),
                vraag.referentie(),
                new Achterhouding(vraag, new Parameters(set, vraag.peildatum())));
    }

    private Gegevens(
            Parameters parameters,
            Map<String, Double> anders,
            Groepsbeeld deelnemers,
            Groepsbeeld referentie,
            Achterhouding achterhouding) {
        this.parameters = parameters;
        this.anders = anders;
        this.deelnemers = deelnemers;
        this.referentie = referentie;
        this.achterhouding = achterhouding;
    }

    /** The same people, with another value of one parameter. */
    Gegevens met(String code, double waarde) {
        return new Gegevens(parameters, Map.of(code, waarde), deelnemers, referentie, achterhouding);
    }

    /** A reference group that can be used takes the place of the deadweight parameter. */
    boolean metReferentie() {
        return achterhouding.referentieBruikbaar();
    }

    Optional<Parameter> parameter(String code) {
        return parameters.zoek(code);
    }

    double waarde(String code) {
        if (anders.containsKey(code)) {
            return anders.get(code);
        }
        return parameters.eis(code).waarde().doubleValue();
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
        if (achterhouding.uitkering()) {
            invoer = invoer.met(Grootheid.UITVOERINGSKOSTEN, 0.0); // would show in the baten what is held back
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
            case WERKZAAM -> bruto(Groepsbeeld::werkzaamverandering);
            default -> 0.0;
        };
    }

    Additionaliteit keten() {
        return invoer().keten();
    }
}
