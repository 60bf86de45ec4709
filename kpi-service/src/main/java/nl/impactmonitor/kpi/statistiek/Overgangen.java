package nl.impactmonitor.kpi.statistiek;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A transition table: how many people went from which score to which, sparse. It is a sufficient statistic for every
 * paired measure of this package, so nothing of a person is needed. Immutable.
 */
public final class Overgangen {

    private final SortedMap<BigDecimal, SortedMap<BigDecimal, Long>> cellen;

    private Overgangen(SortedMap<BigDecimal, SortedMap<BigDecimal, Long>> cellen) {
        this.cellen = Collections.unmodifiableSortedMap(cellen);
    }

    /**
     * @param cellen score before -> score after -> people; cells of zero are left out
     * @throws IllegalArgumentException on a count below zero
     */
    public static Overgangen van(Map<BigDecimal, ? extends Map<BigDecimal, Long>> cellen) {
        SortedMap<BigDecimal, SortedMap<BigDecimal, Long>> geordend = new TreeMap<>();
        cellen.forEach((voor, rij) -> rij.forEach((na, aantal) -> {
            if (aantal < 0) {
                throw new IllegalArgumentException("negative count from " + voor + " to " + na);
            }
            if (aantal > 0) {
                geordend.computeIfAbsent(Verdeling.kort(voor), k -> new TreeMap<>())
                        .merge(Verdeling.kort(na), aantal, Math::addExact);
            }
        }));
        geordend.replaceAll((voor, rij) -> Collections.unmodifiableSortedMap(rij));
        return new Overgangen(geordend);
    }

    public SortedMap<BigDecimal, SortedMap<BigDecimal, Long>> cellen() {
        return cellen;
    }

    public long n() {
        return voor().n();
    }

    public Verdeling voor() {
        return samen((voor, na) -> voor);
    }

    public Verdeling na() {
        return samen((voor, na) -> na);
    }

    /** Of the change of each person: score after less score before. */
    public Verdeling verschillen() {
        return samen((voor, na) -> na.subtract(voor));
    }

    /** The rows of these scores before only. */
    Overgangen vanaf(java.util.function.Predicate<BigDecimal> voor) {
        SortedMap<BigDecimal, SortedMap<BigDecimal, Long>> deel = new TreeMap<>(cellen);
        deel.keySet().removeIf(voor.negate());
        return new Overgangen(deel);
    }

    /** Pearson's r between before and after; NaN where one of them does not vary. */
    double correlatie() {
        double x = voor().gemiddelde();
        double y = na().gemiddelde();
        double[] xyxxyy = new double[3];
        cellen.forEach((voor, rij) -> rij.forEach((na, aantal) -> {
            double dx = voor.doubleValue() - x;
            double dy = na.doubleValue() - y;
            xyxxyy[0] += aantal * dx * dy;
            xyxxyy[1] += aantal * dx * dx;
            xyxxyy[2] += aantal * dy * dy;
        }));
        return xyxxyy[0] / Math.sqrt(xyxxyy[1] * xyxxyy[2]);
    }

    private Verdeling samen(java.util.function.BinaryOperator<BigDecimal> score) {
        Map<BigDecimal, Long> aantallen = new HashMap<>();
        cellen.forEach((voor, rij) -> rij.forEach(
                (na, aantal) -> aantallen.merge(Verdeling.kort(score.apply(voor, na)), aantal, Math::addExact)));
        return Verdeling.van(aantallen);
    }
}
