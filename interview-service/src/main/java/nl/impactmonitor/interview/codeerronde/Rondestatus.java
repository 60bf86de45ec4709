package nl.impactmonitor.interview.codeerronde;

/**
 * OPEN while coders work apart, VERGELIJKEN once all are ready, VASTGESTELD when what they agreed on was stored; GESTOPT when it
 * ended without that.
 */
enum Rondestatus {
    OPEN,
    VERGELIJKEN,
    VASTGESTELD,
    GESTOPT;

    /** Whether coders may see what the others did. */
    boolean toontAllen() {
        return this == VERGELIJKEN || this == VASTGESTELD;
    }
}
