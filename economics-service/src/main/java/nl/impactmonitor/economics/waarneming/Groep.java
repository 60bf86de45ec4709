package nl.impactmonitor.economics.waarneming;

/** DEELNEMER takes part; REFERENTIE shows what would have happened anyway. */
public enum Groep {
    DEELNEMER,
    REFERENTIE
}
