package nl.impactmonitor.participant.aanlevering.dossiers;

import java.util.UUID;

/**
 * A delivered row that could be read, with who it is about.
 *
 * @param koppeling HMAC of the own key
 * @param inhoud keyed hash of the row
 */
record Dossier(long regel, DossierRij rij, Sleutel koppeling, Sleutel inhoud) {

    /** What is decided about it: a new person, a correction of a known one, or the erasure of one. */
    record Besluit(Dossier dossier, UUID deelnemer, Soort soort, boolean instemming, boolean bijzondereGegevens) {
        enum Soort {
            NIEUW,
            CORRECTIE,
            WISSEN
        }
    }
}
