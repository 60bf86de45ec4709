package nl.impactmonitor.interview.codeerronde;

/** OPEN while coders work apart, VERGELIJKEN once all are ready, VASTGESTELD when what they agreed on was stored. */
enum Rondestatus {
    OPEN,
    VERGELIJKEN,
    VASTGESTELD
}
