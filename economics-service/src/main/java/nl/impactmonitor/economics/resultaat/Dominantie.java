package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.economics.waarneming.Paar;

/**
 * The p% rule (SDC Handbook, Statistics Netherlands and ESSnet): a total X is unsafe when the second largest contributor
 * can work out the largest, x1, to within p percent of it: {@code X - x1 - x2 < p/100 * x1}. Contributions of both signs
 * count by their size.
 */
final class Dominantie {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private Dominantie() {}

    static boolean onveilig(Collection<BigDecimal> bijdragen, BigDecimal p) {
        BigDecimal grootste = BigDecimal.ZERO;
        BigDecimal tweede = BigDecimal.ZERO;
        BigDecimal som = BigDecimal.ZERO;
        for (BigDecimal bijdrage : bijdragen) {
            BigDecimal omvang = bijdrage.abs();
            som = som.add(omvang);
            if (omvang.compareTo(grootste) > 0) {
                tweede = grootste;
                grootste = omvang;
            } else {
                tweede = tweede.max(omvang);
            }
        }
        BigDecimal rest = som.subtract(grootste).subtract(tweede);
        return rest.multiply(HONDERD).compareTo(p.multiply(grootste)) < 0;
    }

    /** The totals over these people, each with both metingen, that one of them dominates. */
    static Set<Maat> gedomineerd(List<Paar> paren, BigDecimal p) {
        Set<Maat> onveilig = EnumSet.noneOf(Maat.class);
        for (Maat maat : Maat.values()) {
            List<BigDecimal> bijdragen =
                    paren.stream().map(maat::bijdrage).flatMap(Optional::stream).toList();
            if (onveilig(bijdragen, p)) {
                onveilig.add(maat);
            }
        }
        return onveilig;
    }
}
