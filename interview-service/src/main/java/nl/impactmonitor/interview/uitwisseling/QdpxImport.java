package nl.impactmonitor.interview.uitwisseling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.refi.NietOvergenomen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een overgenomen REFI-QDA-project, met wat er niet is overgenomen")
record QdpxImport(
        UUID id,
        @Schema(nullable = true) String codeboek,
        @Schema(nullable = true) Integer codeboekVersie,

        @Schema(description = "De verslagen die het werden, in volgorde van de bronnen")
        List<UUID> verslagen,

        int codes,
        int selecties,
        int coderingen,
        int notities,
        List<NietOvergenomen> nietOvergenomen,
        Instant geimporteerdOp) {}
