package nl.impactmonitor.interview.verankering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verankeringsscan", description = "Een scan van een pilot, of een versie die hij had")
record ScanAntwoord(
        UUID id,

        @Schema(description = "Stijgt met een bij elke wijziging; ook de ETag")
        long versie,

        String pilot,
        LocalDate datum,
        Scaninhoud.Fase fase,
        Scanstatus status,
        String rubriek,
        int rubriekVersie,
        List<Score> scores,

        @Schema(description = "Fragmenten in de onderbouwing die sindsdien zijn gewist")
        List<UUID> vervallenFragmenten,

        @Schema(nullable = true) String reden,
        @Schema(description = "Pseudoniem") String gewijzigdDoor,
        Instant gewijzigdOp) {}
