package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pilots of a berekening beside their total; a pure function of the frozen input. */
@Schema(description = "De pilots van een berekening naast hun totaal.")
public record Pilotenbeeld(
        Pilotregel totaal,

        @Schema(description = "De pilots die meetellen, op alfabet.")
        List<Pilotregel> pilots,

        @Schema(description = "Pilots waarvan een groep niet meetelt, omdat het verschil met de andere haar zou tonen.")
        List<String> weggelaten) {

    @Schema(description = "De uitkomst van een pilot, of van alle samen als er geen pilot staat.")
    public record Pilotregel(
            @Schema(nullable = true) String pilot,

            @Schema(description = "Deelnemers met een bekend inkomen bij beide metingen.")
            int n,

            @Schema(description = "Hoe de cijfers mogen heten; EFFECT alleen met een eigen referentiegroep.")
            Begrip begrip,

            Saldi perDeelnemer,
            Saldi programma,
            @Schema(nullable = true) BigDecimal batenKostenverhouding,

            @Schema(description = "Null als het is achtergehouden of er geen netto kosten zijn.", nullable = true)
            BigDecimal mvpf) {

        private static Pilotregel van(String pilot, int n, Resultaat resultaat) {
            return new Pilotregel(
                    pilot,
                    n,
                    resultaat.begrip(),
                    resultaat.perDeelnemer(),
                    resultaat.programma(),
                    resultaat.batenKostenverhouding(),
                    resultaat.mvpf());
        }
    }

    /** @param vraag in which the pilots were kept apart @param set the one that the question names */
    public static Pilotenbeeld van(BevrorenVraag vraag, GepubliceerdeSet set) {
        return new Pilotenbeeld(
                Pilotregel.van(null, vraag.deelnemers().n(), Rekenwerk.reken(vraag, set)),
                vraag.delen().stream()
                        .filter(deel -> deel.deelnemers().n() > 0)
                        .map(deel -> Pilotregel.van(
                                deel.pilot(), deel.deelnemers().n(), Rekenwerk.reken(vraag.over(deel), set)))
                        .toList(),
                vraag.weggelaten());
    }
}
