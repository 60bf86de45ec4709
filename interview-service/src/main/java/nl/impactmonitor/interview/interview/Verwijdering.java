package nl.impactmonitor.interview.interview;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Interviewverwijdering", description = "Bewijs dat een interview is gewist, met alles wat erbij hoorde")
record Verwijdering(
        UUID interview,
        @Schema(nullable = true) String pilot,
        Wisreden reden,

        @Schema(description = "Hoeveel rijen er van elke soort zijn gewist")
        Map<String, Long> rijen,

        Instant gewistOp,
        @Schema(description = "Pseudoniem") String gewistDoor) {}
