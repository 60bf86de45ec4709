package nl.impactmonitor.kpi.verandering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps that a chart shows of a score: its values where they are few and whole (0 and 1, 1 to 5, or at most seven), else
 * five classes of equal width from the lowest to the highest score that occurs.
 */
final class Scoreklassen {

    private static final int MAX_STAPPEN = 7;
    private static final int KLASSEN = 5;

    private final BigDecimal begin;
    private final BigDecimal breedte;
    private final List<String> namen;

    private Scoreklassen(BigDecimal begin, BigDecimal breedte, List<String> namen) {
        this.begin = begin;
        this.breedte = breedte;
        this.namen = namen;
    }

    static Scoreklassen van(LeefgebiedReeks.Verdeling verdeling) {
        List<BigDecimal> scores = Stream.concat(verdeling.nul().stream(), verdeling.later().stream())
                .map(LeefgebiedReeks.Scoreaantal::score)
                .sorted()
                .toList();
        BigDecimal laagste = scores.getFirst();
        BigDecimal hoogste = scores.getLast();
        boolean heel = scores.stream().allMatch(s -> s.stripTrailingZeros().scale() <= 0);
        if (heel && laagste.signum() >= 0 && hoogste.compareTo(BigDecimal.ONE) <= 0) {
            return heel(0, 1);
        }
        if (heel && laagste.signum() > 0 && hoogste.compareTo(BigDecimal.valueOf(5)) <= 0) {
            return heel(1, 5);
        }
        if (heel && hoogste.subtract(laagste).compareTo(BigDecimal.valueOf(MAX_STAPPEN)) < 0) {
            return heel(laagste.intValueExact(), hoogste.intValueExact());
        }
        return laagste.compareTo(hoogste) == 0 ? enige(laagste) : klassen(laagste, hoogste);
    }

    private static Scoreklassen heel(int van, int tot) {
        List<String> namen =
                IntStream.rangeClosed(van, tot).mapToObj(String::valueOf).toList();
        return new Scoreklassen(BigDecimal.valueOf(van), BigDecimal.ONE, namen);
    }

    private static Scoreklassen enige(BigDecimal score) {
        return new Scoreklassen(score, BigDecimal.ONE, List.of(getal(score)));
    }

    private static Scoreklassen klassen(BigDecimal laagste, BigDecimal hoogste) {
        BigDecimal breedte = hoogste.subtract(laagste).divide(BigDecimal.valueOf(KLASSEN), 6, RoundingMode.CEILING);
        List<String> namen = new ArrayList<>();
        for (int i = 0; i < KLASSEN; i++) {
            BigDecimal van = laagste.add(breedte.multiply(BigDecimal.valueOf(i)));
            namen.add(getal(van) + " tot " + (i == KLASSEN - 1 ? "en met " : "")
                    + getal(i == KLASSEN - 1 ? hoogste : van.add(breedte)));
        }
        return new Scoreklassen(laagste, breedte, namen);
    }

    private static String getal(BigDecimal score) {
        BigDecimal kort = score.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return kort.toPlainString().replace('.', ',');
    }

    List<String> namen() {
        return namen;
    }

    /** Shares per class, lowest first; together 1. */
    List<Double> aandelen(List<LeefgebiedReeks.Scoreaantal> scores) {
        long[] aantallen = new long[namen.size()];
        long n = 0;
        for (LeefgebiedReeks.Scoreaantal score : scores) {
            int klasse = score.score()
                    .subtract(begin)
                    .divide(breedte, 0, RoundingMode.FLOOR)
                    .intValueExact();
            aantallen[Math.min(klasse, namen.size() - 1)] += score.n();
            n += score.n();
        }
        List<Double> aandelen = new ArrayList<>();
        for (long aantal : aantallen) {
            aandelen.add(aantal / (double) n);
        }
        return aandelen;
    }
}
