package nl.impactmonitor.participant.bewaartermijn;

/** What of a person falls due. */
enum Vervalsoort {
    /** The koppelingen: by what key organisations know the person. */
    KOPPELINGEN,
    /** Everything about the person. */
    ONDERZOEKSGEGEVENS
}
