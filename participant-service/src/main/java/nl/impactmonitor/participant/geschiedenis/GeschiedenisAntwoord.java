package nl.impactmonitor.participant.geschiedenis;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Geschiedenisregel", description = "Een feit zoals het was voor een wijziging.")
record GeschiedenisAntwoord(
        Feitsoort soort,

        @Schema(description = "Id van het feit.") UUID feit,

        @Schema(description = "De versie die werd vervangen of ingetrokken.")
        long versie,

        Handeling handeling,

        @Schema(description = "Een wijzigingsreden, of AANLEVERING bij een nieuwe levering van de organisatie.")
        String reden,

        @Schema(description = "Pseudoniem van wie het deed.")
        String door,

        Instant op,

        @Schema(description = "De velden zoals ze waren, zonder de velden die leeg waren.")
        Map<String, Object> was) {}
