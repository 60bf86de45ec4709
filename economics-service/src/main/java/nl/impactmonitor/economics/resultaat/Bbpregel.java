package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Dezelfde verandering gezien als toegevoegde waarde; wordt nooit bij de baten opgeteld.")
public record Bbpregel(
        @Schema(description = "Welke lezing van de KPI is gebruikt: eenheid, horizon en noemer.")
        String lezing,

        @Schema(nullable = true) String formule,

        @Schema(description = "Waarom er geen cijfer is.", nullable = true)
        Reden reden,

        @Schema(description = "Deelnemers met bekende uren bij beide metingen.", nullable = true)
        Integer n,

        List<Jaar> jaren,
        List<Invoer> invoer) {

    @Schema(description = "Toegevoegde waarde in een jaar.")
    public record Jaar(
            int jaar,
            BigDecimal perDeelnemer,
            BigDecimal programma,

            @Schema(description = "Deel van het bbp, als fractie.")
            BigDecimal aandeelBbp) {}

    static Bbpregel zonder(String lezing, Reden reden) {
        return new Bbpregel(lezing, null, reden, null, List.of(), List.of());
    }
}
