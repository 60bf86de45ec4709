package nl.impactmonitor.participant.match;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.impactmonitor.participant.meting.Contractsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@GeldigeMatch
@Schema(name = "MatchVraag", description = "Een match met een werkgever.")
public record MatchVraag(
        @Schema(description = "Naam van het bedrijf; geen persoon.", examples = "Transport Oost BV")
        @NotBlank
        @Size(max = 200)
        String werkgever,

        @Schema(examples = "2026-07-06") @NotNull @PastOrPresent
        LocalDate datum,

        @NotNull Contractsoort contractsoort,

        @Schema(examples = "24") @DecimalMin("0") @DecimalMax("168")
        BigDecimal urenPerWeek,

        @Schema(description = "Bedrijfstak van de werkgever, SBI 2008, zonder punten.", examples = "4941")
        @Pattern(regexp = "[0-9]{2,6}", message = "Een SBI-code heeft 2 tot 6 cijfers, zonder punten.")
        String sbi,

        @Schema(description = "Beroep, ISCO-08.", examples = "8332")
        @Pattern(regexp = "[0-9]{1,4}", message = "Een ISCO-08-code heeft 1 tot 4 cijfers.")
        String isco,

        @Schema(
                description = "Beroep, als adres (URI) in CompetentNL.",
                examples = "https://linkeddata.competentnl.nl/uwv/id/occupation/8332")
        @Size(max = 200)
        @Pattern(
                regexp = "https://linkeddata\\.competentnl\\.nl/[A-Za-z0-9/_.-]+",
                message = "Een beroep in CompetentNL begint met https://linkeddata.competentnl.nl/.")
        String competentNl,

        @Schema(description = "Eerste werkdag, ook als die nog komt; de datum van de match als het ontbreekt.")
        LocalDate start,

        @Schema(description = "Laatste werkdag, ook als die nog komt.")
        LocalDate einde,

        @Schema(description = "Of iemand 3 maanden na de start nog in dienst was.")
        Boolean inDienstNa3,

        @Schema(description = "Dag van die waarneming.") @PastOrPresent
        LocalDate inDienstNa3Op,

        @Schema(description = "Of iemand 6 maanden na de start nog in dienst was.")
        Boolean inDienstNa6,

        @Schema(description = "Dag van die waarneming.") @PastOrPresent
        LocalDate inDienstNa6Op,

        @Schema(description = "Of iemand 12 maanden na de start nog in dienst was.")
        Boolean inDienstNa12,

        @Schema(description = "Dag van die waarneming.") @PastOrPresent
        LocalDate inDienstNa12Op) {

    LocalDate eersteWerkdag() {
        return start == null ? datum : start;
    }
}
