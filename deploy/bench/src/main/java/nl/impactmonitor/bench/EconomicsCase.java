package nl.impactmonitor.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.impactmonitor.economics.analyse.Analyse;
import nl.impactmonitor.economics.analyse.Analysevraag;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.onzekerheid.Correlaties;
import nl.impactmonitor.economics.onzekerheid.Steekproef;
import nl.impactmonitor.economics.onzekerheid.Stopregel;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.verdeling.Verdeling;

/**
 * The Monte Carlo of the full default model (every quantity uncertain, ten years, six actors), summing up included, beside
 * a bare loop that draws as many numbers and does one multiply-add with each; on one core and on two.
 */
final class EconomicsCase implements BenchCase {

    private static final int PEOPLE = 6_000;
    private static final double BAR_SHARE = 0.25;
    private static final double BAR_CORES = 1.8;

    private final int repetitions;
    private final int draws;

    EconomicsCase(int repetitions, int draws) {
        this.repetitions = repetitions;
        this.draws = draws;
    }

    @Override
    public String name() {
        return "Monte Carlo of the full default model";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Analysevraag question = question(draws);
        int numbers = Grootheid.values().length;
        for (int threads = 1; threads <= 2; threads++) { // both as warm as they get
            perSecond(question, draws, threads);
            BareDraws.seconds(draws, numbers, threads);
        }
        double[] one = new double[repetitions];
        double[] two = new double[repetitions];
        double[] bareOne = new double[repetitions];
        double[] bareTwo = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            one[i] = perSecond(question, draws, 1);
            bareOne[i] = draws / BareDraws.seconds(draws, numbers, 1);
            two[i] = perSecond(question, draws, 2);
            bareTwo[i] = draws / BareDraws.seconds(draws, numbers, 2);
        }
        String probe = "bare loop, " + numbers + " numbers a draw";
        Samples single = Samples.of(one);
        Samples pair = Samples.of(two);
        double share = single.median() / Samples.of(bareOne).median();
        double shareOfTwo = pair.median() / Samples.of(bareTwo).median();
        double gain = pair.median() / single.median();
        return List.of(
                figure(
                        "draws, one core",
                        single,
                        probe,
                        Samples.of(bareOne),
                        share,
                        BAR_SHARE,
                        "at least 25% of the loop"),
                figure(
                        "draws, two cores",
                        pair,
                        probe,
                        Samples.of(bareTwo),
                        shareOfTwo,
                        BAR_SHARE,
                        "at least 25% of the loop"),
                figure("draws, two cores over one", pair, "one core", single, gain, BAR_CORES, "at least 1.8 times"));
    }

    private static Figure figure(
            String name, Samples own, String probe, Samples bare, double value, double bar, String words) {
        return new Figure(name, "draws/s", own, probe, bare, value, words, value >= bar);
    }

    private static double perSecond(Analysevraag question, int draws, int threads) {
        long begin = System.nanoTime();
        long done = Analyse.trek(question, threads, Voortgang.STIL).trekkingen();
        if (done != draws) {
            throw new IllegalStateException(done + " draws instead of " + draws);
        }
        return draws / ((System.nanoTime() - begin) / 1e9);
    }

    /** Each parameter by another kind of distribution; the observed means of more people than are resampled one by one. */
    private static Analysevraag question(int draws) {
        Modelinvoer central = Modelinvoer.leeg();
        Map<Grootheid, Verdeling> spread = new EnumMap<>(Grootheid.class);
        for (Grootheid quantity : Grootheid.parameters()) {
            double value = value(quantity);
            central = central.met(quantity, value);
            spread.put(quantity, spread(quantity.ordinal(), value));
        }
        return new Analysevraag(
                central,
                spread,
                Correlaties.geen(),
                Optional.of(people()),
                Optional.empty(),
                Conventie.MIDDEN_JAAR,
                10,
                17,
                new Stopregel(draws, draws, 0));
    }

    private static double value(Grootheid quantity) {
        return switch (quantity) {
            case DISCONTOVOET, GROEI -> 0.02;
            case DEADWEIGHT, VERDRINGING, UITVAL, BELASTINGDRUK, WERKGEVERSLASTEN -> 0.2;
            case WERKGEVERSSURPLUS, UITVOERINGSKOSTEN, TOESLAGAFBOUW, INDIRECTE_BELASTING -> 0.1;
            case ATTRIBUTIE -> 0.8;
            case MARGINALE_KOSTEN_PUBLIEK -> 0.05;
            case TRAJECTSTART -> 0.2;
            case TRAJECTDUUR -> 0.6;
            default -> 100;
        };
    }

    private static Verdeling spread(int kind, double value) {
        double low = value * 0.8;
        double high = value * 1.1;
        return switch (kind % 5) {
            case 0 -> Verdeling.pert(low, value, high);
            case 1 -> Verdeling.driehoek(low, value, high);
            case 2 -> Verdeling.uniform(low, high);
            case 3 -> Verdeling.beta(2, 3, low, high);
            default -> Verdeling.lognormaal(Math.log(value), 0.1);
        };
    }

    private static Steekproef people() {
        SplittableRandom random = new SplittableRandom(17);
        double[][] rows = new double[PEOPLE][Grootheid.gemetenen().size()];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextDouble() * 100;
            }
            row[Grootheid.BEHOUD.ordinal()] = random.nextDouble() * 1.8;
            row[Grootheid.JAREN_TOT_VERVOLG.ordinal()] = 0.5 + random.nextDouble();
        }
        return new Steekproef(rows);
    }
}
