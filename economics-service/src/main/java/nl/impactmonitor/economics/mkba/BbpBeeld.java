package nl.impactmonitor.economics.mkba;

/**
 * Another view of the same change, never added to the baten: what one deelnemer adds to the bbp a year.
 *
 * <p>{@code extra hours x value added per hour + hours at NUL x extra productivity}, a year of 52 weeks, net of the
 * additionality chain (with displacement). Extra productivity is the rise of the gross hourly wage with employer's
 * premiums.
 *
 * @param perDeelnemer value added per deelnemer in year 1, 2, ... (index 0 is zero)
 */
public record BbpBeeld(Reeks perDeelnemer) {

    private static final double WEKEN = 52.0;

    /**
     * @param invoer reads EXTRA_UREN, PRODUCTIVITEITSWINST, TOEGEVOEGDE_WAARDE_PER_UUR, WERKGEVERSLASTEN and the chain
     * @param lengte years and one more, for index 0
     */
    public static BbpBeeld van(Modelinvoer invoer, int lengte) {
        double brutoPerJaar = WEKEN
                * (invoer.waarde(Grootheid.EXTRA_UREN) * invoer.waarde(Grootheid.TOEGEVOEGDE_WAARDE_PER_UUR)
                        + invoer.waarde(Grootheid.PRODUCTIVITEITSWINST)
                                * (1.0 + invoer.waarde(Grootheid.WERKGEVERSLASTEN)));
        return new BbpBeeld(invoer.keten().netto(brutoPerJaar, lengte));
    }

    /** Share of the bbp (fraction) that {@code aantal} deelnemers add in a year. */
    public double aandeel(int jaar, long aantal, double bbp) {
        return perDeelnemer.bedrag(jaar) * aantal / bbp;
    }
}
