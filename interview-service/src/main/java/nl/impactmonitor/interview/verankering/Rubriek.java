package nl.impactmonitor.interview.verankering;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verankeringsrubriek", description = "Versie van een rubriek, onveranderlijk")
record Rubriek(
        String code,
        int versie,
        String naam,
        String omschrijving,
        String bron,
        LocalDate geldigVanaf,
        List<Dimensie> dimensies) {

    @Schema(name = "Verankeringsdimensie")
    record Dimensie(
            String code,
            String naam,
            String omschrijving,

            @Schema(description = "Wat score 1, 2, 3 en 4 betekent, in die volgorde")
            List<String> niveaus) {}
}
