package nl.impactmonitor.kpi.tabel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.poort.Antwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Antwoord
@Schema(
        name = "KpiBerekening",
        description = "De vastgestelde berekening waar het cijfer uit komt, met de lezing waarin het is genomen.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Berekeningsgrond(
        @Schema(description = "Id van de berekening, zoals in /v1/berekeningen.")
        String id,

        String naam,
        Instant vastgesteldOp,
        LocalDate peildatum,
        List<String> pilots,
        @Schema(examples = "BATEN_CONTANT_PER_DEELNEMER") String lezing,

        @Schema(description = "De lezing in woorden: eenheid, horizon en noemer; hoort bij het cijfer.")
        String omschrijving,

        int horizonJaren,

        @Schema(description = "Jaar van het bbp in de noemer.")
        Integer bbpJaar,

        Integer prijsjaar,

        @Schema(description = "P5 van de trekkingen, in de eenheid van de KPI.")
        BigDecimal laag,

        @Schema(description = "P50 van de trekkingen.") BigDecimal midden,
        @Schema(description = "P95 van de trekkingen.") BigDecimal hoog,

        @Schema(description = "VERANDERING, of EFFECT als er een referentiegroep was.")
        String begrip,

        @Schema(
                description =
                        "Deelnemers achter de berekening; ontbreekt onder het minimum, en voor wie een stand leest"
                                + " zolang die stand dit aantal niet zelf toont.")
        Integer n,

        @Schema(
                description = "Hoeveel van hen hun instemming sindsdien introkken; het cijfer blijft zoals vastgesteld."
                        + " Ontbreekt voor wie een stand leest.")
        Integer ingetrokken,

        @Schema(description = "SHA-256 over de id's en versies van wie meetelde.")
        String checksum) {

    /** The reading and what stands behind it, for where a figure is printed. */
    String inWoorden() {
        return omschrijving + "; berekening \"" + naam + "\" van " + peildatum
                + (n == null ? "" : ", n = " + n)
                + (ingetrokken == null || ingetrokken == 0 ? "" : ", " + ingetrokken + " ingetrokken")
                + ", checksum " + checksum;
    }
}
