package nl.impactmonitor.participant.match;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.impactmonitor.participant.meting.Contractsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        BigDecimal urenPerWeek) {}
