package nl.impactmonitor.participant.aanlevering.dossiers;

import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Rij;
import nl.impactmonitor.participant.deelnemercode.Deelnemercode;
import nl.impactmonitor.participant.toestemming.Toestemmingsstand;

/**
 * A delivered row that could be read, with who it is about.
 *
 * @param koppeling HMAC of the own key
 * @param inhoud keyed hash of the row
 */
record Dossier(Rij ruw, DossierRij rij, Sleutel koppeling, Sleutel inhoud) {

    /** As it is written out in full; empty when the row names none, or none that can exist. */
    Optional<String> deelnemercode() {
        return Optional.ofNullable(rij.deelnemercode())
                .flatMap(Deelnemercode::lees)
                .map(Deelnemercode::waarde);
    }

    /** What is decided about it: a new person, a correction of a known one, or the erasure of one. */
    record Besluit(Dossier dossier, UUID deelnemer, Soort soort, Toestemmingsstand stand) {
        enum Soort {
            NIEUW,
            CORRECTIE,
            WISSEN
        }
    }
}
