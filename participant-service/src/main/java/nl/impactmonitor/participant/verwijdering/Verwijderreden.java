package nl.impactmonitor.participant.verwijdering;

public enum Verwijderreden {
    /** There was an instemming, and it was withdrawn. */
    INGETROKKEN,
    /** The instemming was asked and refused. */
    GEWEIGERD,
    /** The organisation that delivered the person, and was the only one to know the person, took the row back. */
    TERUGGENOMEN,
    /** The time for which data may be kept is over. */
    BEWAARTERMIJN,
    /** As BEWAARTERMIJN, of the koppelingen alone: the deelnemer stays, without a key of anybody. */
    BEWAARTERMIJN_SLEUTELS,
    /** The toestemming for bijzondere gegevens was taken back: the answers to special items went, the rest stays. */
    BIJZONDERE_GEGEVENS
}
