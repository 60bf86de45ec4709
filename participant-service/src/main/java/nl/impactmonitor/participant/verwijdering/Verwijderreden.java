package nl.impactmonitor.participant.verwijdering;

public enum Verwijderreden {
    /** There was an instemming, and it was withdrawn. */
    INGETROKKEN,
    /** The instemming was asked and refused. */
    GEWEIGERD
}
