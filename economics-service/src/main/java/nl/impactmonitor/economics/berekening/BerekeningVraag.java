package nl.impactmonitor.economics.berekening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.economics.mkba.Conventie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat er berekend moet worden.")
record BerekeningVraag(
        @NotBlank @Size(max = 200) String naam,

        @NotEmpty @Size(max = 100) @Schema(description = "Codes van pilots met dezelfde valuta als de parameterset.")
        List<@NotNull @Size(max = 40) String> pilots,

        @NotNull @Schema(description = "Wat tot en met deze dag gebeurde telt mee, zoals het nu bekend is.")
        LocalDate peildatum,

        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                message = "moet een code zijn: hoofdletters, cijfers, - en _, hoogstens 40 tekens")
        String parameterset,

        @NotNull @Min(1) Integer parametersetVersie,

        @Min(1)
        @Max(100)
        @Schema(description = "Jaren waarover baten tellen; zonder waarde de parameter HORIZON.", nullable = true)
        Integer horizonJaren,

        @Schema(description = "Wanneer in het jaar de bedragen vallen; zonder waarde MIDDEN_JAAR.", nullable = true)
        Conventie conventie) {}
