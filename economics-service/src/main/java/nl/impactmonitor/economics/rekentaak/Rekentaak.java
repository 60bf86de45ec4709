package nl.impactmonitor.economics.rekentaak;

import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe ver een berekening is.")
record Rekentaak(
        UUID berekening,
        BerekeningStatus status,

        @Schema(description = "Deel dat klaar is, van 0 tot 1.")
        double voortgang,

        @Schema(description = "Waarom zij mislukt is.", nullable = true)
        String reden) {

    static Rekentaak of(Berekening berekening) {
        return new Rekentaak(berekening.id, berekening.status, berekening.voortgang, berekening.reden);
    }
}
