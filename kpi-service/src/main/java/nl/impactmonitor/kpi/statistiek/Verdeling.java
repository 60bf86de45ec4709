package nl.impactmonitor.kpi.statistiek;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores with how often each occurs: all that a distribution tells, whatever the number of people behind it. Scores are
 * decimals and not doubles, so that equal differences (1.3 - 0.3 and 1.0) are ties. Immutable.
 */
public final class Verdeling {

    private final SortedMap<BigDecimal, Long> aantallen;
    private final long n;

    private Verdeling(SortedMap<BigDecimal, Long> aantallen) {
        this.aantallen = Collections.unmodifiableSortedMap(aantallen);
        this.n = aantallen.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** Scores with a count of zero are left out. @throws IllegalArgumentException on a count below zero */
    public static Verdeling van(Map<BigDecimal, Long> aantallen) {
        SortedMap<BigDecimal, Long> geordend = new TreeMap<>();
        aantallen.forEach((score, aantal) -> {
            if (aantal < 0) {
                throw new IllegalArgumentException("negative count of score " + score);
            }
            if (aantal > 0) {
                geordend.merge(kort(score), aantal, Math::addExact);
            }
        });
        return new Verdeling(geordend);
    }

    public SortedMap<BigDecimal, Long> aantallen() {
        return aantallen;
    }

    public long n() {
        return n;
    }

    public boolean isLeeg() {
        return n == 0;
    }

    /** @throws IllegalStateException when nobody is in it, as for every statistic below */
    public double gemiddelde() {
        vereis(1);
        return som().doubleValue() / n;
    }

    public BigDecimal som() {
        return aantallen.entrySet().stream()
                .map(e -> e.getKey().multiply(BigDecimal.valueOf(e.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The middle score; between two, their mean. */
    public double mediaan() {
        vereis(1);
        return (plaats((n - 1) / 2).doubleValue() + plaats(n / 2).doubleValue()) / 2;
    }

    /** Sample variance, with n - 1 below the line. @throws IllegalStateException with fewer than two people */
    public double variantie() {
        vereis(2);
        double gemiddelde = gemiddelde();
        double kwadraten = 0;
        for (Map.Entry<BigDecimal, Long> e : aantallen.entrySet()) {
            double afwijking = e.getKey().doubleValue() - gemiddelde;
            kwadraten += e.getValue() * afwijking * afwijking;
        }
        return kwadraten / (n - 1);
    }

    public double standaardafwijking() {
        return Math.sqrt(variantie());
    }

    /** How many lie above (1), at (0) or below (-1) zero. */
    long metTeken(int teken) {
        return aantallen.entrySet().stream()
                .filter(e -> e.getKey().signum() == teken)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Equal scores alike, and 40 as 40: not as 40.0, and not as 4E+1. */
    static BigDecimal kort(BigDecimal score) {
        BigDecimal kort = score.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    private BigDecimal plaats(long index) {
        Iterator<Map.Entry<BigDecimal, Long>> rij = aantallen.entrySet().iterator();
        Map.Entry<BigDecimal, Long> score = rij.next();
        long voorbij = score.getValue();
        while (voorbij <= index) {
            score = rij.next();
            voorbij += score.getValue();
        }
        return score.getKey();
    }

    private void vereis(int minimaal) {
        if (n < minimaal) {
            throw new IllegalStateException("needs " + minimaal + " people, has " + n);
        }
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Verdeling v && aantallen.equals(v.aantallen);
    }

    @Override
    public int hashCode() {
        return aantallen.hashCode();
    }

    @Override
    public String toString() {
        return aantallen.toString();
    }
}
