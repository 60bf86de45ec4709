package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Wat het saldo per deelnemer wordt als alleen deze parameter verandert; de grootste verandering eerst.")
public record Gevoeligheidsregel(
        String code,
        String naam,
        String eenheid,
        BigDecimal laag,
        BigDecimal waarde,
        BigDecimal hoog,

        @Schema(description = "Saldo per deelnemer bij de lage waarde.")
        BigDecimal saldoLaag,

        @Schema(description = "Saldo per deelnemer bij de hoge waarde.")
        BigDecimal saldoHoog,

        @Schema(
                description =
                        "De waarde waarbij het saldo nul is, de andere parameters gelijk; null als geen toegestane waarde"
                                + " dat doet (een fractie blijft tussen 0 en 1, een bedrag onder tien keer de hoge waarde en"
                                + " de horizon is een heel aantal jaren en heeft er geen).",
                nullable = true)
        BigDecimal omslagpunt) {}
