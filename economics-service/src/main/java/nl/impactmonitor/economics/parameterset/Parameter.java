package nl.impactmonitor.economics.parameterset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One dated, sourced figure. A code may come several times in a set, with periods that do not overlap.
 *
 * @param waarde the central value, in {@code eenheid}
 * @param prijsjaar year of the prices; null when the value is no amount of money
 * @param geldigTot last day, null for no end
 */
@Schema(description = "Een gedateerd kengetal met bron.")
public record Parameter(
        String code,
        String naam,

        @Schema(description = "De centrale waarde, in `eenheid`.")
        BigDecimal waarde,

        BigDecimal laag,
        BigDecimal hoog,
        String eenheid,

        @Schema(description = "Jaar van de prijzen; null als het geen geldbedrag is.", nullable = true)
        Integer prijsjaar,

        LocalDate geldigVan,

        @Schema(description = "Laatste dag; null zonder einde.", nullable = true)
        LocalDate geldigTot,

        String bron,
        Brongraad brongraad) {

    public boolean geldigOp(LocalDate dag) {
        return !dag.isBefore(geldigVan) && (geldigTot == null || !dag.isAfter(geldigTot));
    }

    boolean overlapt(Parameter ander) {
        return code.equals(ander.code) && begintVoorEindeVan(ander) && ander.begintVoorEindeVan(this);
    }

    private boolean begintVoorEindeVan(Parameter ander) {
        return ander.geldigTot == null || !geldigVan.isAfter(ander.geldigTot);
    }
}
