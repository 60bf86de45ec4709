package nl.impactmonitor.interview.codeerronde;

import java.util.UUID;

/** A piece of text that coders agree on or not: a range of a version of a verslag. */
record Eenheid(int volgnummer, UUID verslag, int verslagVersie, int start, int eind) {

    /** Whether they share a character. */
    boolean raakt(Rondecodering codering) {
        return codering.verslag().equals(verslag)
                && codering.verslagVersie() == verslagVersie
                && codering.start() < eind
                && start < codering.eind();
    }
}
