package nl.impactmonitor.participant.verhuizing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Verhuizing naar een andere pilot.")
record VerhuizingVraag(
        @Schema(description = "De pilot waar de deelnemer verdergaat; ook die moet van u zijn.", examples = "TWENTE")
        @NotBlank
        @Size(max = 40)
        String pilot,

        @Schema(examples = "2026-05-04") @NotNull @PastOrPresent
        LocalDate datum) {}
