package nl.impactmonitor.interview.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat aan een interview te wijzigen is zolang er geen verslag is, als geheel")
record InterviewWijziging(
        @Schema(examples = "2026-05-11") @NotNull @Gespreksdatum
        LocalDate datum,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Respondent> respondenten,

        @Schema(nullable = true) @Valid Leidraadkeuze leidraad) {}
