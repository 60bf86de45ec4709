package nl.impactmonitor.participant.verwijdering;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Verwijdering",
        description = "Bewijs dat een deelnemer is gewist, of alleen de koppelingen of de bijzondere gegevens van een"
                + " deelnemer; over de persoon staat er niets in.")
record VerwijderingAntwoord(
        UUID id,
        String pilot,
        Verwijderreden reden,
        Instant op,

        @Schema(description = "Aantal gewiste rijen per soort.")
        Map<String, Long> rijen,

        @Schema(description = "HMAC-SHA-256 over het bewijs, hexadecimaal.")
        String controlesom,

        @Schema(description = "Of het bewijs nog is zoals het is gemaakt.")
        boolean klopt) {

    static VerwijderingAntwoord of(Verwijdering v, Sleutelbos sleutels) {
        byte[] zegel = sleutels.zegel(Zegel.tekst(v.bewijs, v.pilot, v.reden, v.op, v.rijen));
        return new VerwijderingAntwoord(
                v.bewijs,
                v.pilot,
                v.reden,
                v.op,
                Zegel.lees(v.rijen),
                HexFormat.of().formatHex(v.zegel),
                Arrays.equals(zegel, v.zegel));
    }
}
