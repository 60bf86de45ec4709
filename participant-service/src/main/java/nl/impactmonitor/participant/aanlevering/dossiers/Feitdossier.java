package nl.impactmonitor.participant.aanlevering.dossiers;

import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Rij;

/**
 * A delivered fact that could be read, with the person it is about.
 *
 * @param nieuweKoppeling of an own key of the person that this row couples; null when it does not
 * @param sleutel keyed hash of the row's own key
 * @param inhoud keyed hash of the row
 */
record Feitdossier(Rij ruw, FeitRij<?> rij, UUID deelnemer, Sleutel nieuweKoppeling, Sleutel sleutel, Sleutel inhoud) {

    /** What makes it the same row as before. */
    Plaats plaats() {
        return new Plaats(deelnemer, sleutel);
    }

    record Plaats(UUID deelnemer, Sleutel sleutel) {}

    /** @param feit id of what it corrects or withdraws; null for a new one */
    record Besluit(Feitdossier dossier, UUID feit) {}
}
