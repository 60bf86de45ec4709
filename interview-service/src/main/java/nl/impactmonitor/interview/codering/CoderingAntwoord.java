package nl.impactmonitor.interview.codering;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Codering", description = "Code die een codeur aan een fragment gaf")
record CoderingAntwoord(
        UUID id,
        String codeboek,
        int codeboekVersie,
        String code,
        @Schema(description = "Pseudoniem van de codeur") String codeur,
        Instant gecodeerdOp) {}
