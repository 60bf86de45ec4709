package nl.impactmonitor.economics.variant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Alternatieven naast het programma dat is berekend.")
record VariantenVraag(
        @Schema(
                description =
                        "Wat een deelnemer in de bestaande voorziening verandert en kost, per code van het model; wat er"
                                + " niet in staat is nul.",
                nullable = true)
        Map<String, BigDecimal> nulalternatief,

        @NotNull @Size(max = 20) @Valid List<Variantvraag> varianten) {

    @Schema(description = "Een variant, zoals opschaling naar meer regio's of het hele land.")
    record Variantvraag(
            @NotNull
            @Pattern(
                    regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                    message = "moet een code zijn: hoofdletters, cijfers, - en _, hoogstens 40 tekens")
            String code,

            @NotBlank @Size(max = 200) String naam,
            @NotNull @Min(0) @Max(10_000_000) Long deelnemers,

            @DecimalMin("0")
            @DecimalMax("1")
            @Schema(description = "Deel van de gemeten verandering dat blijft; zonder waarde 1.", nullable = true)
            BigDecimal effectbehoud,

            @DecimalMin("0.01")
            @DecimalMax("100")
            @Schema(description = "Kosten per deelnemer gedeeld door die van nu; zonder waarde 1.", nullable = true)
            BigDecimal kostenfactor,

            @Schema(description = "Parameters die anders zijn, per code.", nullable = true)
            Map<String, BigDecimal> parameters) {}
}
