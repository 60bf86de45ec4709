package nl.impactmonitor.kpi.statistiek;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Tables from lists of people. */
final class Proef {
    private Proef() {}

    /** @param voor scores, a blank between them @param na of the same people */
    static Overgangen paren(String voor, String na) {
        String[] x = voor.split(" ");
        String[] y = na.split(" ");
        return overgangen(
                IntStream.range(0, x.length).mapToObj(i -> new BigDecimal(x[i])).toArray(BigDecimal[]::new),
                IntStream.range(0, x.length).mapToObj(i -> new BigDecimal(y[i])).toArray(BigDecimal[]::new));
    }

    static Overgangen overgangen(BigDecimal[] voor, BigDecimal[] na) {
        Map<BigDecimal, Map<BigDecimal, Long>> cellen = new HashMap<>();
        for (int i = 0; i < voor.length; i++) {
            cellen.computeIfAbsent(voor[i], k -> new HashMap<>()).merge(na[i], 1L, Long::sum);
        }
        return Overgangen.van(cellen);
    }

    static Verdeling verdeling(String scores) {
        Map<BigDecimal, Long> aantallen = new HashMap<>();
        for (String score : scores.split(" ")) {
            aantallen.merge(new BigDecimal(score), 1L, Long::sum);
        }
        return Verdeling.van(aantallen);
    }
}
