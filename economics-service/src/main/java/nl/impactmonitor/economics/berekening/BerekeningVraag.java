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
import nl.impactmonitor.economics.parameterset.Parameterset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat er berekend moet worden.")
public record BerekeningVraag(
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

        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                message = "moet een code zijn: hoofdletters, cijfers, - en _, hoogstens 40 tekens")
        @Schema(
                description =
                        "Code van een parameterset die van de genoemde is afgeleid; de nieuwste versie ervan geldt."
                                + " Zonder waarde of met BASIS de genoemde set zelf.",
                nullable = true)
        String scenario,

        @Min(0)
        @Max(9007199254740991L)
        @Schema(
                description = "Waarmee alles van deze berekening wordt getrokken: hetzelfde zaad geeft dezelfde"
                        + " trekkingen. Zonder waarde 1.",
                nullable = true)
        Long zaad,

        @Min(1)
        @Max(100)
        @Schema(description = "Jaren waarover baten tellen; zonder waarde de parameter HORIZON.", nullable = true)
        Integer horizonJaren,

        @Schema(description = "Wanneer in het jaar de bedragen vallen; zonder waarde MIDDEN_JAAR.", nullable = true)
        Conventie conventie) {

    /** The parameterset as it stands. */
    static final String BASIS = "BASIS";

    boolean metScenario() {
        return scenario != null && !scenario.equals(BASIS);
    }

    /** With everything that was left open filled in, and the set of the scenario in the place of its base. */
    BerekeningVraag volledig(Parameterset set) {
        return new BerekeningVraag(
                naam,
                pilots,
                peildatum,
                set.code(),
                set.versie(),
                set.afgeleidVan() == null ? BASIS : set.code(),
                zaad == null ? 1L : zaad,
                horizonJaren,
                conventie);
    }
}
