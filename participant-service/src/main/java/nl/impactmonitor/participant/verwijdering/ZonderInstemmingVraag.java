package nl.impactmonitor.participant.verwijdering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Mensen die geen instemming gaven, zonder iets over hen.")
record ZonderInstemmingVraag(
        @Schema(examples = "2026-03")
        @NotNull
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "Een maand is een jaar en een maand, zoals 2026-03.")
        String maand,

        @Schema(
                description = "Komt bij wat er al geteld is; onder nul om een vergissing te herstellen.",
                examples = "1")
        @NotNull
        @Min(-1000)
        @Max(1000)
        Integer aantal) {}
