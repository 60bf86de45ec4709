package nl.impactmonitor.participant.keten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A row of the audit, whole: what is not in here is not sealed.
 *
 * @param moment in microseconds, as the database keeps it
 */
public record Regel(
        long volgnummer,
        long tx,
        Instant moment,
        String wie,
        String client,
        String organisatie,
        String rol,
        String handeling,
        String soort,
        List<UUID> deelnemers,
        List<String> velden,
        String trace) {

    /** SHA-256 over the canonical bytes: two rows that differ anywhere have other bytes. */
    public byte[] hash() {
        Hasher hasher = new Hasher("impactmonitor audit regel 1")
                .getal(volgnummer)
                .getal(tx)
                .moment(moment)
                .tekst(wie)
                .tekst(client)
                .tekst(organisatie)
                .tekst(rol)
                .tekst(handeling)
                .tekst(soort)
                .getal(deelnemers.size());
        deelnemers.forEach(id -> hasher.getal(id.getMostSignificantBits()).getal(id.getLeastSignificantBits()));
        hasher.getal(velden.size());
        velden.forEach(hasher::tekst);
        return hasher.tekst(trace).klaar();
    }
}
