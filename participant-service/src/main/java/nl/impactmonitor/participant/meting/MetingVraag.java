package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.participant.afnemer.Functie;
import nl.impactmonitor.participant.instrument.Antwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@GeldigeMeting
@Schema(name = "MetingVraag", description = "Een 0-, 1- of vervolgmeting, afgenomen in een gesprek.")
public record MetingVraag(
        @NotNull Moment moment,

        @Schema(examples = "2026-01-19") @NotNull @PastOrPresent
        LocalDate datum,

        @Schema(examples = "IM-BASIS") @NotBlank @Size(max = 40)
        String instrument,

        @Schema(examples = "1") @NotNull @Min(1) Integer instrumentVersie,
        @NotNull Wijze wijze,

        @Schema(
                description =
                        "Eigen sleutel bij uw organisatie van wie de meting afnam, geen naam; bewaard wordt alleen"
                                + " een pseudoniem. Zonder sleutel is het wie de meting vastlegt.",
                examples = "medewerker-17")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Size(min = 1, max = 100)
        String afnemer,

        @Schema(nullable = true) @JsonInclude(JsonInclude.Include.NON_NULL)
        Functie functie,

        @Schema(description = "Of er een tolk bij was; leeg als dat niet bekend is.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean tolk,

        @Schema(description = "Een antwoord per item; leeg bij een instrument zonder items.") @NotNull @Size(max = 500)
        List<@Valid AntwoordVraag> antwoorden,

        @NotNull @Valid SituatieVraag situatie) {

    public enum Wijze {
        GESPREK,
        TELEFONISCH
    }

    @Schema(name = "Antwoord", description = "Een waarde, of de reden waarom er geen is.")
    public record AntwoordVraag(
            @Schema(examples = "FINANCIEN_1") @NotBlank @Size(max = 60)
            String item,

            @Schema(examples = "3") Integer waarde,
            Antwoord.GeenAntwoord geenAntwoord,

            @Schema(
                    description =
                            "Wat de deelnemer zelf zou scoren, naast de score van de begeleider; een waarde van de"
                                    + " schaal van het item.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            Integer eigenBeeld) {}

    List<Antwoord> gegeven() {
        return gegeven(antwoorden);
    }

    public static List<Antwoord> gegeven(List<AntwoordVraag> antwoorden) {
        return antwoorden.stream()
                .map(a -> a == null ? null : new Antwoord(a.item(), a.waarde(), a.geenAntwoord(), a.eigenBeeld()))
                .toList();
    }
}
