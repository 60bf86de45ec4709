package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gemeten verandering per deelnemer, bruto en netto; ook als er geen geld aan is verbonden.")
public record Veranderingregel(
        String code,
        String naam,
        String eenheid,

        @Schema(
                description = "Deelnemers van wie zij bij beide metingen bekend is; null als dat er te weinig zijn.",
                nullable = true)
        Integer n,

        @Schema(
                description = "Verandering van de deelnemers, of met een referentiegroep het verschil in verschillen.",
                nullable = true)
        BigDecimal bruto,

        @Schema(
                description = "Na de keten van additionaliteit, in het jaar waarin zij ten volle is begonnen.",
                nullable = true)
        BigDecimal netto,

        @Schema(description = "Of een parameter er geld aan verbindt; anders staat zij pro memorie (PM).")
        boolean proMemorie,

        @Schema(description = "Waarom de cijfers ontbreken.", nullable = true)
        Reden reden) {

    Veranderingregel achtergehouden(Reden reden) {
        return new Veranderingregel(
                code, naam, eenheid, null, null, null, proMemorie, this.reden == null ? reden : this.reden);
    }
}
