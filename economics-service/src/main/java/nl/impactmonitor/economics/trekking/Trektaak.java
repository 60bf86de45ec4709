package nl.impactmonitor.economics.trekking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe ver het bepalen van de onzekerheid van een berekening is.")
record Trektaak(
        UUID berekening,
        TrekStatus status,

        @Schema(description = "Deel dat klaar is, van 0 tot 1.")
        double voortgang,

        @Schema(description = "Waarom het mislukt is.", nullable = true)
        String reden) {}
