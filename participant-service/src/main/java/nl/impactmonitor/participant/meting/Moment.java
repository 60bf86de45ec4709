package nl.impactmonitor.participant.meting;

public enum Moment {
    NUL,
    EEN,
    /** Later, for durability; there may be several. */
    VERVOLG
}
