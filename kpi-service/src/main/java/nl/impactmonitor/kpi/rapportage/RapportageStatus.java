package nl.impactmonitor.kpi.rapportage;

enum RapportageStatus {
    /** Its snapshot is still being read. */
    IN_AANMAAK,
    /** Frozen, and can still be thrown away. */
    CONCEPT,
    /** Does not change and is not thrown away. */
    VASTGESTELD,
    /** Nothing could be made of it; it can be thrown away. */
    MISLUKT
}
