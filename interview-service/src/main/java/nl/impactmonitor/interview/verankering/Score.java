package nl.impactmonitor.interview.verankering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verankeringsscore", description = "Score op een dimensie, met waar zij op rust")
record Score(
        @Schema(examples = "EIGENAARSCHAP") @NotBlank @Size(max = 40)
        String dimensie,

        @Schema(minimum = "1", maximum = "4", description = "Niveau van de rubriek, ordinaal") @NotNull @Min(1) @Max(4)
        Integer score,

        @Schema(nullable = true) @Size(max = 4000) String toelichting,

        @NotNull @Size(max = 50) List<@NotNull @Valid Onderbouwing> onderbouwing) {}
