package nl.impactmonitor.interview.verankering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NieuweVerankeringsrubriek",
        description = "Uit te geven versie van een rubriek; een code die er al is, krijgt het volgende versienummer")
record NieuweRubriek(
        @Schema(examples = "VERANKERING")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "Een code bestaat uit hoofdletters, cijfers, - en _.")
        String code,

        @NotBlank @Size(max = 200) String naam,
        @NotBlank @Size(max = 2000) String omschrijving,
        @NotBlank @Size(max = 500) String bron,

        @Schema(examples = "2027-01-01") @NotNull LocalDate geldigVanaf,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Dimensie> dimensies) {

    @Schema(name = "NieuweVerankeringsdimensie")
    record Dimensie(
            @NotNull
            @Pattern(
                    regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                    message = "Een code bestaat uit hoofdletters, cijfers, - en _.")
            String code,

            @NotBlank @Size(max = 200) String naam,
            @NotBlank @Size(max = 2000) String omschrijving,

            @Schema(description = "Wat score 1, 2, 3 en 4 betekent, in die volgorde") @NotNull @Size(min = 4, max = 4)
            List<@NotBlank @Size(max = 500) String> niveaus) {}

    Rubriek alsVersie(int versie) {
        return new Rubriek(
                code,
                versie,
                naam,
                omschrijving,
                bron,
                geldigVanaf,
                dimensies.stream()
                        .map(d -> new Rubriek.Dimensie(d.code(), d.naam(), d.omschrijving(), d.niveaus()))
                        .toList());
    }
}
