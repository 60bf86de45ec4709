package nl.impactmonitor.interview.codeboek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De hele inhoud van een concept")
record Codeboekinhoud(
        @NotNull @Size(min = 1, max = 200) String naam,
        @NotNull @Size(max = 4000) String omschrijving,
        @NotNull @Size(min = 1, max = 1000) String bron,
        @NotNull LocalDate geldigVanaf,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull CodeInvoer> codes) {

    Codeboek alsConcept(String code, int versie) {
        var leeg = new Codeboek(code, versie, Codeboekstatus.CONCEPT, naam, omschrijving, bron, geldigVanaf, List.of());
        return leeg.met(codes.stream().map(CodeInvoer::alsCode).toList());
    }
}
