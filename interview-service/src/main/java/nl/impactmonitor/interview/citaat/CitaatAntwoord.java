package nl.impactmonitor.interview.citaat;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Citaat", description = "Woorden uit een verslag die iemand wil publiceren")
record CitaatAntwoord(
        UUID id,

        @Schema(description = "Stijgt met een bij elk besluit; ook de ETag")
        long versie,

        UUID interview,
        UUID fragment,
        @Schema(nullable = true) String pilot,

        @Schema(nullable = true, description = "Leeg waar het verslag niet zegt wie sprak")
        String organisatiesoort,

        String tekst,
        CitaatStatus status,

        @Schema(
                description =
                        "Of het mag worden afgedrukt: goedgekeurd door een tweede, het interview vastgesteld, en in het"
                                + " gesprek genoeg respondenten van deze soort organisatie om niet naar een persoon te wijzen")
        boolean publiceerbaar,

        @Schema(nullable = true) String reden,
        @Schema(description = "Pseudoniem") String voorgesteldDoor,
        Instant voorgesteldOp,
        @Schema(nullable = true, description = "Pseudoniem") String beslotenDoor,

        @Schema(nullable = true, implementation = String.class, format = "date-time")
        Instant beslotenOp) {}
