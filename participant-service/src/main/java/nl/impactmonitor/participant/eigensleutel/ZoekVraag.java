package nl.impactmonitor.participant.eigensleutel;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeelnemerZoekVraag", description = "Een van beide.")
record ZoekVraag(
        @Schema(description = "Kleine letters, spaties en weggelaten streepjes mogen.", examples = "KT7M-3Q9X-HD2W")
        @Size(max = 40)
        String deelnemercode,

        @Schema(description = "De sleutel die uw organisatie zelf heeft.", examples = "K-20260112-7") @Size(max = 100)
        String bronId) {}
