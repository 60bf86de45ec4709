package nl.impactmonitor.interview.codeerronde;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Code die een codeur in een ronde aan een bereik gaf")
record Rondecodering(
        UUID id,
        UUID verslag,
        int verslagVersie,
        int start,
        int eind,
        String code,
        @Schema(nullable = true) String memo,
        String codeur,
        Instant gecodeerdOp) {}
