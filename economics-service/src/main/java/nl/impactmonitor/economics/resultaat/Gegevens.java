package nl.impactmonitor.economics.resultaat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.impactmonitor.economics.mkba.Additionaliteit;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.economics.waarneming.Behoud;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;
import nl.impactmonitor.economics.waarneming.Trajectbeeld;

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

    /** Parameters whose code begins so, in the order of the set. */
    List<Parameter> metVoorvoegsel(String voorvoegsel) {
        return parameters.metVoorvoegsel(voorvoegsel);
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
                invoer = gebruikt(grootheid) ? invoer.met(grootheid, gemeten(grootheid)) : invoer;
            } else if (parameter(grootheid.name()).isPresent()) {
                invoer = invoer.met(grootheid, waarde(grootheid.name()));
            }
        }
        if (traject().isPresent()) {
            invoer = invoer.met(Grootheid.TRAJECTSTART, traject().get().jarenTotStart())
                    .met(Grootheid.TRAJECTDUUR, traject().get().jaren());
        }
        for (Grootheid grootheid : achterhouding.nietMeegeteld()) {
            invoer = invoer.met(grootheid, 0.0);
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
            case OPLEIDING -> bruto(beeld -> beeld.opleiding().gemiddelde());
            case GEZONDHEID -> bruto(beeld -> beeld.gezondheid().gemiddelde());
            case BEHOUD -> behoud().map(Behoud::perJaar).orElse(0.0);
            case JAREN_TOT_VERVOLG -> behoud().map(Behoud::jaren).orElse(0.0);
            default -> throw new IllegalStateException(grootheid + " is not observed");
        };
    }

    /** Whether an observed quantity counts: enough people stand behind it. */
    boolean gebruikt(Grootheid grootheid) {
        return switch (grootheid) {
            case OPLEIDING -> achterhouding.genoeg(beeld -> beeld.opleiding().n());
            case GEZONDHEID -> achterhouding.genoeg(beeld -> beeld.gezondheid().n());
            case BEHOUD, JAREN_TOT_VERVOLG -> behoud().isPresent();
            default -> grootheid.gemeten();
        };
    }

    /** What the VERVOLG-metingen say; empty when they are too few, and the parameters UITVAL and GROEI hold from the start. */
    Optional<Behoud> behoud() {
        return achterhouding.vervolg()
                ? Behoud.van(
                        deelnemers.vervolg(), metReferentie() ? Optional.of(referentie.vervolg()) : Optional.empty())
                : Optional.empty();
    }

    /** When the trajecten ran; empty when too few have ended, and the parameters hold. */
    Optional<Trajectbeeld> traject() {
        return deelnemers.traject().n() >= achterhouding.minimum()
                        && achterhouding.nergensTeWeinig(
                                beeld -> beeld.traject().n())
                ? Optional.of(deelnemers.traject())
                : Optional.empty();
    }

    Additionaliteit keten() {
        return invoer().keten();
    }
}
