package nl.impactmonitor.kpi.stand;

/** What became of a stand that was to be made. */
enum Uitgifte {
    GEMAAKT,
    /** The programma has no pilots, or another process is making one. */
    GEEN,
    /** The live tables were made by other rules than those of this process, and are to be made anew first. */
    WACHT_OP_HERBOUW,
    /** The log tells why; the last stand stays out. */
    MISLUKT
}
