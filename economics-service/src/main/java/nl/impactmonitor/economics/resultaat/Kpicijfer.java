package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een uitkomst voor de KPI BATEN of BBP, met de lezing waarin zij geldt.")
public record Kpicijfer(
        Kpi kpi,
        Lezing lezing,

        @Schema(description = "Bij de centrale waarden; null als het is achtergehouden.", nullable = true)
        BigDecimal waarde,

        @Schema(description = "P5 van de trekkingen; null zonder trekkingen.", nullable = true)
        BigDecimal laag,

        @Schema(description = "P50 van de trekkingen; null zonder trekkingen.", nullable = true)
        BigDecimal midden,

        @Schema(description = "P95 van de trekkingen; null zonder trekkingen.", nullable = true)
        BigDecimal hoog,

        @Schema(description = "Waarom er geen waarde is.", nullable = true)
        Reden reden) {

    @Schema(name = "Kpicode")
    public enum Kpi {
        BATEN,
        BBP
    }

    @Schema(name = "Kpieenheid")
    public enum Eenheid {
        VALUTA,
        FRACTIE_BBP
    }

    @Schema(name = "Kpibereik")
    public enum Per {
        DEELNEMER,
        PROGRAMMA
    }

    @Schema(name = "Kpitijd")
    public enum Tijd {
        CONTANTE_WAARDE,
        PER_JAAR
    }

    /** @param code unique within a result */
    @Schema(name = "Kpilezing", description = "Eenheid, horizon en noemer: de afspraak zelf noemt ze niet.")
    public record Lezing(
            String code,
            String omschrijving,
            Eenheid eenheid,
            Per per,
            Tijd tijd,
            int horizonJaren,

            @Schema(description = "Jaar van het bbp in de noemer.", nullable = true)
            Integer bbpJaar,

            @Schema(
                    description = "Null als inkomens van verschillende jaren zijn genomen zoals zij gemeten zijn.",
                    nullable = true)
            Integer prijsjaar) {}

    /** Nothing of it is shown, but that it was asked. */
    public Kpicijfer achtergehouden(Reden reden) {
        return new Kpicijfer(kpi, lezing, null, null, null, null, this.reden == null ? reden : this.reden);
    }
}
