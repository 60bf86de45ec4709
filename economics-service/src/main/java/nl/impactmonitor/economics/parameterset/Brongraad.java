package nl.impactmonitor.economics.parameterset;

/** How well a parameter is founded. */
public enum Brongraad {
    /** The value was published by the source that is named. */
    PUBLICATIE,
    /** Chosen by the project; the source says why. */
    AANNAME
}
