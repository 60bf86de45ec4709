package nl.impactmonitor.participant.bewijs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BewijsVraag", description = "Een behaald bewijs.")
public record BewijsVraag(
        @NotNull Bewijssoort soort,

        @Schema(examples = "2026-06-30") @NotNull @PastOrPresent
        LocalDate datum) {}
