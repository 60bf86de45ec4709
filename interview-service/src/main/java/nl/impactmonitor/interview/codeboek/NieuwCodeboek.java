package nl.impactmonitor.interview.codeboek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Nieuw codeboek; het begint als concept van versie 1")
record NieuwCodeboek(
        @Schema(examples = "VERDIEPING") @NotNull @Pattern(regexp = "[A-Z0-9_-]{1,40}")
        String code,

        @NotNull @Size(min = 1, max = 200) String naam,
        @NotNull @Size(max = 4000) String omschrijving,

        @Schema(description = "Waar het codeboek op berust") @NotNull @Size(min = 1, max = 1000)
        String bron,

        @NotNull LocalDate geldigVanaf,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull CodeInvoer> codes) {

    Codeboek alsConcept() {
        return new Codeboekinhoud(naam, omschrijving, bron, geldigVanaf, codes).alsConcept(code, 1);
    }
}
