package nl.impactmonitor.kpi.statistiek;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Wilcoxon's signed-rank test (F. Wilcoxon, Biometrics Bulletin 1, 1945, 80-83): zeros dropped, equal sizes of change
 * share the mean of their ranks. Up to {@value #EXACT_TOT} changes the distribution is the exact one given those ranks:
 * each sign is a fair coin, all 2^n of them counted. Above it is normal with mean n(n+1)/4, variance n(n+1)(2n+1)/24 -
 * sum(t^3 - t)/48 over groups of t equal ones, and a continuity correction of 1/2 (M. Hollander and D.A. Wolfe,
 * Nonparametric Statistical Methods, 1973, section 3.1).
 *
 * @param n people whose score changed
 * @param v sum of the ranks of those whose score rose
 * @param p two-sided
 */
public record Wilcoxon(long n, double v, double p, boolean exact) {

    static final int EXACT_TOT = 50;

    /** Empty when nobody's score changed. */
    static Optional<Wilcoxon> van(Verdeling verschillen) {
        SortedMap<BigDecimal, long[]> groepen = perGrootte(verschillen);
        long n = verschillen.n() - verschillen.metTeken(0);
        if (n == 0) {
            return Optional.empty();
        }
        double v = 0;
        double gelijken = 0;
        long voorbij = 0;
        for (long[] groep : groepen.values()) {
            double samen = groep[0] + groep[1];
            v += groep[1] * (voorbij + (samen + 1) / 2);
            gelijken += samen * samen * samen - samen;
            voorbij += (long) samen;
        }
        if (n <= EXACT_TOT) {
            return Optional.of(new Wilcoxon(n, v, exact(groepen, Math.round(2 * v)), true));
        }
        double midden = n * (n + 1.0) / 4;
        double variantie = n * (n + 1.0) * (2.0 * n + 1) / 24 - gelijken / 48;
        double afstand = Math.max(0, Math.abs(v - midden) - 0.5);
        return Optional.of(new Wilcoxon(n, v, Verdelingen.tweezijdigNormaal(afstand / Math.sqrt(variantie)), false));
    }

    /** Size of the change -> people that went down and up by it. */
    private static SortedMap<BigDecimal, long[]> perGrootte(Verdeling verschillen) {
        SortedMap<BigDecimal, long[]> groepen = new TreeMap<>();
        for (Map.Entry<BigDecimal, Long> e : verschillen.aantallen().entrySet()) {
            if (e.getKey().signum() != 0) {
                groepen.computeIfAbsent(e.getKey().abs(), k -> new long[2])[
                                e.getKey().signum() > 0 ? 1 : 0] +=
                        e.getValue();
            }
        }
        return groepen;
    }

    /** Doubled ranks are whole, so sums are indices; 2^50 sign patterns fit a long. */
    private static double exact(SortedMap<BigDecimal, long[]> groepen, long dubbeleV) {
        int n = groepen.values().stream().mapToInt(g -> (int) (g[0] + g[1])).sum();
        long[] patronen = new long[n * (n + 1) + 1];
        patronen[0] = 1;
        int voorbij = 0;
        for (long[] groep : groepen.values()) {
            int samen = (int) (groep[0] + groep[1]);
            int dubbeleRang = 2 * voorbij + samen + 1;
            for (int persoon = 0; persoon < samen; persoon++) {
                for (int som = patronen.length - 1; som >= dubbeleRang; som--) {
                    patronen[som] += patronen[som - dubbeleRang];
                }
            }
            voorbij += samen;
        }
        long uiterste = Math.min(dubbeleV, patronen.length - 1 - dubbeleV);
        long staart = 0;
        for (int som = 0; som <= uiterste; som++) {
            staart += patronen[som];
        }
        return Math.min(1, 2 * (double) staart / Math.pow(2, n));
    }
}
