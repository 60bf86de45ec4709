package nl.impactmonitor.interview.verslag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verslag", description = "Een versie van een verslag; in een lijst zonder tekst en beurten")
record VerslagAntwoord(
        UUID id,
        UUID interview,
        String naam,

        @Schema(description = "Nummer van deze versie; van de huidige versie ook de ETag")
        int versie,

        Bronvorm bronvorm,
        @Schema(description = "Aantal Unicode-codepunten") int lengte,

        @Schema(nullable = true, description = "Van de tekst in UTF-8; leeg als die gewist is")
        String sha256,

        Instant vastgelegdOp,

        @Schema(nullable = true, description = "Pseudoniem van wie de versie vastlegde")
        String vastgelegdDoor,

        @Schema(
                nullable = true,
                implementation = String.class,
                format = "date-time",
                description = "Wanneer de tekst van deze eerdere versie is gewist")
        Instant gewistOp,

        @Schema(nullable = true) String tekst,
        @Schema(nullable = true) List<Beurt> beurten) {}
