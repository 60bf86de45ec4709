package nl.impactmonitor.interview.citaat;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Vanaf wanneer een citaat wordt afgedrukt bij hoeveel respondenten van zijn soort organisatie")
record Citaatregel(
        @Schema(
                examples = "2030-01-01",
                description =
                        "Een nieuwe regel begint op een dag die nog komt: wat is afgedrukt, was volgens de regel van toen")
        @NotNull
        @Future(message = "Een nieuwe regel begint op zijn vroegst morgen.")
        LocalDate geldigVanaf,

        @Schema(minimum = "2", maximum = "100", examples = "3") @NotNull @Min(2) @Max(100)
        Integer minimumRespondenten,

        @NotBlank @Size(max = 500) String bron) {}
