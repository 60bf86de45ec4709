package nl.impactmonitor.participant.logboek;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LogboekZoekvraag", description = "Van wie, en eventueel uit welke periode.")
record Logboekvraag(
        @Schema(description = "Id van de deelnemer.") @NotNull
        UUID betrokkene,

        @Schema(description = "Vanaf dit moment.") Instant vanaf,
        @Schema(description = "Tot dit moment.") Instant tot,

        @Schema(description = "Het hoogste aantal items; 100 als het ontbreekt.") @Min(1) @Max(1000)
        Integer limit,

        @Schema(description = "De waarde van `volgende` uit het vorige antwoord.") @Size(max = 200)
        String cursor) {

    PaginaVraag pagina() {
        return PaginaVraag.of(limit == null ? 100 : limit, cursor);
    }
}
