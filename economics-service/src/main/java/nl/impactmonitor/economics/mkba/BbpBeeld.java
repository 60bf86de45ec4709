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
     * @param extraUrenPerWeek change of hours a week, gross
     * @param productiviteitswinstPerWeek mean of (hours at NUL x rise of hourly wage), a week, gross
     * @param toegevoegdeWaardePerUur of the work at hand, same valuta and price year
     * @param bruto2arbeid factor from gross wage to the price of labour: 1 + werkgeverslasten
     */
    public static BbpBeeld van(
            double extraUrenPerWeek,
            double productiviteitswinstPerWeek,
            double toegevoegdeWaardePerUur,
            double bruto2arbeid,
            Additionaliteit keten,
            int lengte) {
        double brutoPerJaar =
                WEKEN * (extraUrenPerWeek * toegevoegdeWaardePerUur + productiviteitswinstPerWeek * bruto2arbeid);
        return new BbpBeeld(keten.netto(brutoPerJaar, lengte));
    }

    /** Share of the bbp (fraction) that {@code aantal} deelnemers add in a year. */
    public double aandeel(int jaar, long aantal, double bbp) {
        return perDeelnemer.bedrag(jaar) * aantal / bbp;
    }
}
