package nl.impactmonitor.interview.interview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@PilotPastBijNiveau
@Schema(description = "Vast te leggen groepsinterview")
record NieuwInterview(
        @Schema(
                nullable = true,
                examples = "TWENTE",
                description = "Code van de pilot; verplicht bij REGIONAAL, leeg bij LANDELIJK")
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "Een code bestaat uit hoofdletters, cijfers, - en _.")
        String pilot,

        @NotNull Niveau niveau,

        @Schema(
                examples = "2026-05-11",
                description = "Na vandaag is het interview GEPLAND, anders GEHOUDEN; ten hoogste twee jaar vooruit")
        @NotNull
        @Gespreksdatum
        LocalDate datum,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Respondent> respondenten,

        @Schema(nullable = true) @Valid Leidraadkeuze leidraad,

        @Schema(nullable = true, description = "Als die er al is; zonder instemming komt er geen verslag") @Valid
        Instemming instemming) {}
