package nl.impactmonitor.kpi.statistiek;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The theoretical distributions that the tests here need, from Apache Commons Statistics. */
final class Verdelingen {

    private static final NormalDistribution NORMAAL = NormalDistribution.of(0, 1);

    /** The quantile of the standard normal distribution that belongs to the two-sided {@link Interval#NIVEAU}. */
    static final double Z = NORMAAL.inverseSurvivalProbability((1 - Interval.NIVEAU) / 2);

    private Verdelingen() {}

    static double tweezijdigNormaal(double z) {
        return Math.min(1, 2 * NORMAAL.survivalProbability(Math.abs(z)));
    }

    static double tweezijdigT(double t, double vrijheidsgraden) {
        return Math.min(1, 2 * TDistribution.of(vrijheidsgraden).survivalProbability(Math.abs(t)));
    }

    static double tKwantiel(double vrijheidsgraden) {
        return TDistribution.of(vrijheidsgraden).inverseSurvivalProbability((1 - Interval.NIVEAU) / 2);
    }

    /** P(X <= k) for X binomial(n, 1/2). */
    static double binomiaalHelft(int k, int n) {
        return BinomialDistribution.of(n, 0.5).cumulativeProbability(k);
    }
}
