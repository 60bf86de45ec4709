package nl.impactmonitor.interview.leidraad;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeidraadVraag", description = "Vraag uit een leidraad, met de deelvragen waarvoor zij wordt gesteld")
record LeidraadVraag(
        @Schema(examples = "SUCCES")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "Een code bestaat uit hoofdletters, cijfers, - en _.")
        String code,

        @Schema(examples = "Wat heeft het meest geholpen?") @NotBlank @Size(max = 1000)
        String tekst,

        @Schema(nullable = true) @Size(max = 2000) String toelichting,

        @NotNull @Size(min = 1, max = 6) List<@NotNull @Min(1) @Max(6) Integer> deelvragen) {}
