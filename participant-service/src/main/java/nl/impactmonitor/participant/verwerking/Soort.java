package nl.impactmonitor.participant.verwerking;

/** What happened to data of a person. */
public enum Soort {
    GEWIJZIGD,
    GEWIST,
    GEZIEN,
    /** Asked for, and refused or not found: nothing was shown or changed. */
    GEWEIGERD,
    /** Ended by a failure of ours. */
    MISLUKT
}
