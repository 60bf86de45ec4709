package nl.impactmonitor.economics.waarneming;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A change that is not known of everybody.
 *
 * @param n of whom it is known at both moments
 * @param som over them
 */
public record Deelbeeld(int n, BigDecimal som) {

    static final Deelbeeld LEEG = new Deelbeeld(0, BigDecimal.ZERO);

    static Deelbeeld van(List<Optional<BigDecimal>> veranderingen) {
        List<BigDecimal> bekend =
                veranderingen.stream().flatMap(Optional::stream).toList();
        return new Deelbeeld(bekend.size(), bekend.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public double gemiddelde() {
        return n == 0 ? 0.0 : som.doubleValue() / n;
    }
}
