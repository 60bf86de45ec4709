package nl.impactmonitor.economics.mkba;

/** When the amount of a post falls. */
public enum Profiel {
    /** Once, now, undiscounted. */
    NU,
    /** In year 1, during the traject. */
    JAAR_1,
    /** Every year, net of the additionality chain. */
    NETTO;

    Reeks reeks(double bedrag, Additionaliteit keten, int lengte) {
        return switch (this) {
            case NU -> Reeks.nu(bedrag, lengte);
            case JAAR_1 -> Reeks.perJaar(lengte, jaar -> jaar == 1 ? bedrag : 0.0);
            case NETTO -> keten.netto(bedrag, lengte);
        };
    }
}
