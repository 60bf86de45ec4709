package nl.impactmonitor.kpi.statistiek;

import java.util.Optional;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The mean change in standard deviations: d_av = mean difference / ((s0 + s1) / 2) (G. Cumming, Understanding The New
 * Statistics, 2012), and g = J d_av without its small-sample bias (L.V. Hedges, J. Educ. Stat. 6, 1981, 107-128), J =
 * Gamma(m/2) / (sqrt(m/2) Gamma((m-1)/2)) exactly, m = n - 1.
 *
 * <p>The interval is g +- z J sqrt(v), by the delta method on mean and standard deviations as D.G. Bonett (Psych. Methods
 * 13, 2008, 99-109) does for the root mean square of them: with A = (s0 + s1) / 2, sD the standard deviation of the
 * differences and r the correlation, v = sD^2 / (n A^2) + d^2 (s0^2 + s1^2 + 2 r^2 s0 s1) / (8 m A^2).
 *
 * @param d d_av
 * @param j the correction
 * @param g corrected
 * @param interval 95%, of g
 */
public record Effectgrootte(double d, double j, double g, Interval interval) {

    /** Empty with fewer than three people (no exact J at m = 1), or when neither score varies. */
    static Optional<Effectgrootte> van(Overgangen overgangen) {
        long n = overgangen.n();
        if (n < 3) {
            return Optional.empty();
        }
        double s0 = overgangen.voor().standaardafwijking();
        double s1 = overgangen.na().standaardafwijking();
        double a = (s0 + s1) / 2;
        if (a == 0) {
            return Optional.empty();
        }
        Verdeling verschillen = overgangen.verschillen();
        double m = n - 1.0;
        double d = verschillen.gemiddelde() / a;
        double j = correctie(m);
        double r = s0 == 0 || s1 == 0 ? 0 : overgangen.correlatie();
        double vanGemiddelde = verschillen.variantie() / (n * a * a);
        double vanNoemer = d * d * (s0 * s0 + s1 * s1 + 2 * r * r * s0 * s1) / (8 * m * a * a);
        double half = Verdelingen.Z * j * Math.sqrt(vanGemiddelde + vanNoemer);
        return Optional.of(new Effectgrootte(d, j, j * d, Interval.rond(j * d, half)));
    }

    /** Through logarithms: Gamma itself overflows beyond 171. */
    static double correctie(double m) {
        return Math.exp(LogGamma.value(m / 2) - LogGamma.value((m - 1) / 2) - Math.log(m / 2) / 2);
    }
}
