package nl.impactmonitor.participant.onderzoek;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe volledig en aannemelijk de gegevens zijn.")
record Datakwaliteit(List<NonRespons> nonRespons, List<Uitschieters> uitschieters, List<Afnemerverschil> afnemers) {

    /**
     * Of one item at one moment. gevraagd is known from the conditions on kenmerken and moment; an item that hangs on an
     * earlier answer counts as asked where something was recorded.
     */
    @Schema(description = "Non-respons op een item.")
    record NonRespons(
            String instrument,
            int versie,
            String moment,
            String item,

            @Schema(description = "Metingen waarin het item aan de orde was.")
            long gevraagd,

            long beantwoord,
            long weetNiet,
            long wilNiet,
            long nvt,
            long nietTeBeoordelen,

            @Schema(description = "Er is niets vastgelegd.") long ontbreekt,

            @Schema(
                    description =
                            "Deel van gevraagd zonder waarde, nvt niet meegerekend; null als er niets is gevraagd.")
            BigDecimal aandeel) {}

    /** Outside the outer fences of Tukey: three times the interquartile range beyond the quartiles. */
    @Schema(
            description =
                    "Uitschieters van een getal in de leer- en werksituatie, volgens de buitenste grenzen van Tukey.")
    record Uitschieters(
            String veld,
            long aantal,
            BigDecimal kwartiel1,
            BigDecimal mediaan,
            BigDecimal kwartiel3,
            BigDecimal grensLaag,
            BigDecimal grensHoog,
            long uitschieters) {}

    /** Within one moment and score: the mean of one afnemer beside that of all others. */
    @Schema(description = "Hoe een afnemer scoort naast de anderen.")
    record Afnemerverschil(
            @Schema(description = "Pseudoniem.") String afnemer,
            String instrument,
            int versie,
            String moment,
            String score,
            long metingen,
            BigDecimal gemiddelde,
            BigDecimal gemiddeldeAnderen,

            @Schema(description = "In standaardafwijkingen van alle metingen samen; null als die nul is.")
            BigDecimal verschil) {}
}
