package nl.impactmonitor.economics.mkba;

/** When the amount of a post falls. */
public enum Profiel {
    /** Once, now, undiscounted. */
    NU,
    /** In equal parts over the time that the traject runs. */
    TRAJECT,
    /** Every year, net of the additionality chain. */
    NETTO;

    Reeks reeks(double bedrag, Modelinvoer invoer, int lengte) {
        return switch (this) {
            case NU -> Reeks.nu(bedrag, lengte);
            case TRAJECT ->
                Reeks.perJaar(lengte, jaar -> bedrag * invoer.traject().deel(jaar, lengte - 1));
            case NETTO -> invoer.keten().netto(bedrag, lengte);
        };
    }
}
