package nl.impactmonitor.interview.overeenstemming;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Percentile bootstrap of the measures of agreement: groups (fragmenten) are drawn with replacement, as many as there are,
 * and every measure is computed anew. The 95% interval runs from the 2.5th to the 97.5th percentile (nearest rank) of the
 * draws in which the measure exists. Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 *
 * <p>Same units in the same order and same seed give the same interval, on any machine.
 */
public final class Bootstrap {

    public static final int TREKKINGEN = 1000;
    private static final String GENERATOR = "L64X128MixRandom";

    private Bootstrap() {}

    /** Bounds of a 95% interval; there is none for a measure that exists in fewer than half of the draws. */
    public record Interval(double van, double tot) {}

    /** Each null where no interval can be given. */
    public record Intervallen(Interval percentage, Interval kappa, Interval alpha) {}

    public static Intervallen intervallen(Collection<Oordelen> eenheden, long zaad) {
        int codeurs = Overeenstemming.codeurs(eenheden);
        int waarden = Overeenstemming.waarden(eenheden);
        List<Telling> groepen = groepen(eenheden, codeurs, waarden);
        if (groepen.size() < 2) {
            return new Intervallen(null, null, null);
        }
        RandomGenerator toeval = RandomGeneratorFactory.of(GENERATOR).create(zaad);
        List<Overeenstemming> trekkingen = Stream.generate(
                        () -> Overeenstemming.van(trek(groepen, new Telling(codeurs, waarden), toeval)))
                .limit(TREKKINGEN)
                .toList();
        return new Intervallen(
                interval(trekkingen, Overeenstemming::percentage),
                interval(trekkingen, Overeenstemming::kappa),
                interval(trekkingen, Overeenstemming::alpha));
    }

    private static List<Telling> groepen(Collection<Oordelen> eenheden, int codeurs, int waarden) {
        return eenheden.stream()
                .collect(Collectors.groupingBy(Oordelen::groep, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(groep -> Telling.van(groep, codeurs, waarden))
                .toList();
    }

    private static Telling trek(List<Telling> groepen, Telling som, RandomGenerator toeval) {
        for (int i = 0; i < groepen.size(); i++) {
            som.voegToe(groepen.get(toeval.nextInt(groepen.size())));
        }
        return som;
    }

    private static Interval interval(List<Overeenstemming> trekkingen, Function<Overeenstemming, Double> maat) {
        double[] waarden = trekkingen.stream()
                .map(maat)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return waarden.length < TREKKINGEN / 2 ? null : new Interval(rang(waarden, 0.025), rang(waarden, 0.975));
    }

    private static double rang(double[] gesorteerd, double deel) {
        return gesorteerd[Math.max(0, (int) Math.ceil(deel * gesorteerd.length) - 1)];
    }
}
