package nl.impactmonitor.economics.parameterset;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.impactmonitor.economics.verdeling.Verdeling;
import nl.impactmonitor.economics.verdeling.Verdelingsopgave;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One dated, sourced figure. A code may come several times in a set, with periods that do not overlap. Sets of before 2.0
 * have no verdeling, verwijzing and betrouwbaarheid.
 *
 * @param waarde the central value, in {@code eenheid}
 * @param verdeling how uncertain it is; null for PERT over laag, waarde and hoog where those differ
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

        @Schema(
                description = "De verdeling waaruit wordt getrokken; null voor PERT over laag, waarde en hoog.",
                nullable = true)
        Verdelingsopgave verdeling,

        @Schema(description = "Begint bij een bedrag met de valuta van de set, zoals `EUR per uur`.")
        String eenheid,

        @Schema(description = "Jaar van de prijzen; null als het geen geldbedrag is.", nullable = true)
        Integer prijsjaar,

        LocalDate geldigVan,

        @Schema(description = "Laatste dag; null zonder einde.", nullable = true)
        LocalDate geldigTot,

        String bron,

        @Schema(description = "Waar in de bron: titel, bladzijde of adres.", nullable = true)
        String verwijzing,

        Brongraad brongraad,
        @Schema(nullable = true) Betrouwbaarheid betrouwbaarheid) {

    public boolean geldigOp(LocalDate dag) {
        return !dag.isBefore(geldigVan) && (geldigTot == null || !dag.isAfter(geldigTot));
    }

    /** What a Monte Carlo draws from; without uncertainty the central value. */
    public Verdeling trekking() {
        if (verdeling != null) {
            return verdeling.verdeling();
        }
        return laag.compareTo(hoog) < 0
                ? Verdeling.pert(laag.doubleValue(), waarde.doubleValue(), hoog.doubleValue())
                : Verdeling.vast(waarde.doubleValue());
    }

    boolean overlapt(Parameter ander) {
        return code.equals(ander.code) && begintVoorEindeVan(ander) && ander.begintVoorEindeVan(this);
    }

    private boolean begintVoorEindeVan(Parameter ander) {
        return ander.geldigTot == null || !geldigVan.isAfter(ander.geldigTot);
    }
}
