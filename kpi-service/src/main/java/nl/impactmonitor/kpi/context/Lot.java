package nl.impactmonitor.kpi.context;

/** What becomes of a figure of a file. */
enum Lot {
    NIEUW,
    GEWIJZIGD,
    ONGEWIJZIGD,
    /** Other than the one in force, but retrieved before it: an old file once more changes nothing. */
    VEROUDERD
}
