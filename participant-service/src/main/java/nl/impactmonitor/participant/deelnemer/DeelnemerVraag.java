package nl.impactmonitor.participant.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeelnemerVraag", description = "Een nieuwe deelnemer; zonder naam, BSN of contactgegevens.")
record DeelnemerVraag(
        @Schema(examples = "TWENTE") @NotBlank @Size(max = 40)
        String pilot,

        @Schema(description = "DEELNEMER als het ontbreekt.")
        Groep groep,

        @Schema(examples = "2026-01-12") @NotNull @PastOrPresent
        LocalDate aangemeldOp,

        @NotNull @Valid Kenmerken kenmerken) {}
