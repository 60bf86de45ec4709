package nl.impactmonitor.economics.waarneming;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the change of income went on, over those who have an income at NUL, EEN and VERVOLG.
 *
 * @param somBijEen sum of their changes from NUL to EEN
 * @param somBijVervolg sum of their changes from NUL to VERVOLG
 * @param somDagen sum of the days from EEN to VERVOLG
 */
public record Vervolgbeeld(int n, BigDecimal somBijEen, BigDecimal somBijVervolg, long somDagen) {

    static final Vervolgbeeld LEEG = new Vervolgbeeld(0, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    private static final double DAGEN_PER_JAAR = 365.25;

    static Vervolgbeeld van(List<Paar> paren) {
        List<Paar> metVervolg = paren.stream()
                .filter(p -> p.inkomensveranderingBijVervolg().isPresent())
                .toList();
        return new Vervolgbeeld(
                metVervolg.size(),
                metVervolg.stream()
                        .map(p -> p.inkomensverandering().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                metVervolg.stream()
                        .map(p -> p.inkomensveranderingBijVervolg().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                metVervolg.stream().mapToLong(p -> p.later().dagenNaEen()).sum());
    }

    public double bijEen() {
        return n == 0 ? 0.0 : somBijEen.doubleValue() / n;
    }

    public double bijVervolg() {
        return n == 0 ? 0.0 : somBijVervolg.doubleValue() / n;
    }

    /** Mean years from EEN to VERVOLG. */
    public double jaren() {
        return n == 0 ? 0.0 : somDagen / DAGEN_PER_JAAR / n;
    }
}
