package nl.impactmonitor.participant.scholingstraject;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Scholingstrajectversie", description = "Een scholingstraject zoals het was voor een wijziging.")
record TrajectVersieAntwoord(
        @Schema(description = "De versie die werd vervangen.")
        long versie,

        @Schema(description = "Pseudoniem van wie het wijzigde.")
        String door,

        Instant op,

        @Schema(description = "De velden zoals ze waren, zonder de velden die leeg waren.")
        Map<String, Object> was) {}
