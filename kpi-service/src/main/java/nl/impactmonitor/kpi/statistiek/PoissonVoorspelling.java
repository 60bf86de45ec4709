package nl.impactmonitor.kpi.statistiek;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How many facts to expect in the coming months, from how many there were in the last ones, when they come as a Poisson
 * process. Given the total of both periods, the part in the coming one is binomial with chance q = coming / (coming +
 * past): whatever the rate is. The interval holds every count whose two mid-p tails under that binomial exceed 2.5% (the
 * conditional interval of W. Nelson, Applied Life Data Analysis, 1982, with mid-p against its caution). So it covers the
 * uncertainty of the rate as well as that of the coming months.
 *
 * <p>Its exact coverage lies between 94.9% and 97.8% from three coming months on at a rate of one in two months and more, and from
 * three a month on for one coming month; counts are whole numbers, so with fewer expected it covers more.
 *
 * @param verwacht mean of the past months times the coming months
 * @param van lowest and highest count of the 95% interval
 */
public record PoissonVoorspelling(double verwacht, long van, long tot) {

    private static final double STAART = (1 - Interval.NIVEAU) / 2;

    /**
     * @param aantal facts seen in the past months
     * @param maanden past months, at most a few years
     * @param vooruit coming months, also a part of one; 0 for none
     * @throws IllegalArgumentException on a negative count or period, or without past
     */
    public static PoissonVoorspelling van(long aantal, double maanden, double vooruit) {
        if (aantal < 0 || !(maanden > 0) || !(vooruit >= 0)) {
            throw new IllegalArgumentException("no forecast from " + aantal + " in " + maanden + " for " + vooruit);
        }
        if (vooruit == 0) {
            return new PoissonVoorspelling(0, 0, 0);
        }
        double verwacht = aantal / maanden * vooruit;
        double q = vooruit / (vooruit + maanden);
        long onder = 0;
        if (!boven(onder, aantal, q)) {
            onder = eerste(x -> boven(x, aantal, q));
        }
        long eersteTeVeel = eerste(x -> !onder(x, aantal, q));
        return new PoissonVoorspelling(verwacht, onder, Math.max(onder, eersteTeVeel - 1));
    }

    /** Whether x is not too low: P(X <= x) without half of P(X = x) exceeds the tail. */
    private static boolean boven(long x, long aantal, double q) {
        BinomialDistribution verdeling = BinomialDistribution.of(Math.toIntExact(x + aantal), q);
        int k = Math.toIntExact(x);
        return verdeling.cumulativeProbability(k) - verdeling.probability(k) / 2 > STAART;
    }

    private static boolean onder(long x, long aantal, double q) {
        BinomialDistribution verdeling = BinomialDistribution.of(Math.toIntExact(x + aantal), q);
        int k = Math.toIntExact(x);
        return verdeling.survivalProbability(k) + verdeling.probability(k) / 2 > STAART;
    }

    /** The first x from 1 on for which it holds, of something that holds from there on. */
    private static long eerste(java.util.function.LongPredicate geldt) {
        long hoog = 1;
        while (!geldt.test(hoog)) {
            hoog *= 2;
        }
        long laag = hoog / 2;
        while (hoog - laag > 1) {
            long midden = (laag + hoog) / 2;
            if (geldt.test(midden)) {
                hoog = midden;
            } else {
                laag = midden;
            }
        }
        return hoog;
    }
}
