package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Het saldo per deelnemer bij het 10%- en het 90%-kwantiel van een invoer, terwijl de andere blijven; de"
                        + " grootste zwaai eerst. Dezelfde cijfers als de tornado bij de trekkingen.")
public record Gevoeligheidsregel(
        String code,
        String naam,
        String eenheid,

        @Schema(description = "Het 10%-kwantiel; van een meting dat van haar gemiddelde.")
        BigDecimal p10,

        BigDecimal waarde,
        @Schema(description = "Het 90%-kwantiel.") BigDecimal p90,

        @Schema(description = "Saldo per deelnemer bij p10.")
        BigDecimal saldoP10,

        @Schema(description = "Saldo per deelnemer bij p90.")
        BigDecimal saldoP90,

        @Schema(
                description =
                        "De waarde waarbij het saldo nul is, de andere invoer gelijk; null als geen toegestane waarde dat"
                                + " doet (een fractie blijft tussen 0 en 1, een bedrag onder tien keer zijn hoogste waarde).",
                nullable = true)
        BigDecimal omslagpunt) {}
