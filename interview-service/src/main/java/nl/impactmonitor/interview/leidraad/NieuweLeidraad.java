package nl.impactmonitor.interview.leidraad;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Uit te geven versie van een leidraad; een code die er al is, krijgt het volgende versienummer")
record NieuweLeidraad(
        @Schema(examples = "GROEPSINTERVIEW")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "Een code bestaat uit hoofdletters, cijfers, - en _.")
        String code,

        @NotBlank @Size(max = 200) String naam,
        @NotBlank @Size(max = 2000) String omschrijving,
        @NotBlank @Size(max = 500) String bron,

        @Schema(examples = "2026-09-01") @NotNull LocalDate geldigVanaf,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid LeidraadVraag> vragen) {

    Leidraad alsVersie(int versie) {
        return new Leidraad(code, versie, naam, omschrijving, bron, geldigVanaf, vragen);
    }
}
