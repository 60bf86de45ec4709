package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.onzekerheid.Spreiding.Histogram;
import nl.impactmonitor.economics.onzekerheid.Spreiding.Kwantiel;
import org.apache.commons.numbers.arrays.Selection;

/** From blocks of draws to {@link Onzekerheid}. */
final class Samenvatting {

    private static final double[] KANSEN = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
    private static final double RAND = 0.005;
    private static final int KLASSEN = 40;

    private Samenvatting() {}

    static Onzekerheid van(Opdracht opdracht, List<Blok> blokken) {
        List<Spreiding> uitkomsten = new ArrayList<>();
        Moment eerste = Moment.LEEG;
        for (int k = 0; k < opdracht.uitkomsten().size(); k++) {
            Moment moment = Moment.LEEG;
            double[] alle = new double[blokken.size() * MonteCarlo.BLOK];
            for (int b = 0; b < blokken.size(); b++) {
                moment = moment.met(blokken.get(b).momenten()[k]);
                System.arraycopy(blokken.get(b).waarden()[k], 0, alle, b * MonteCarlo.BLOK, MonteCarlo.BLOK);
            }
            eerste = k == 0 ? moment : eerste;
            uitkomsten.add(spreiding(opdracht.uitkomsten().get(k), moment, alle));
        }
        Stopregel regel = opdracht.stopregel();
        return new Onzekerheid(
                opdracht.zaad(),
                eerste.n(),
                eerste.standaardfout() <= regel.relatief() * Math.abs(eerste.gemiddelde()),
                opdracht.bootstrap().map(Bootstrap::methode),
                List.copyOf(uitkomsten));
    }

    /** @param alle put in another order */
    private static Spreiding spreiding(String naam, Moment moment, double[] alle) {
        int n = alle.length;
        long boven = Arrays.stream(alle).filter(x -> x > 0.0).count();
        double kans = (double) boven / n;
        Selection.select(alle, rangen(n));
        List<Kwantiel> kwantielen = Arrays.stream(KANSEN)
                .mapToObj(p -> new Kwantiel(p, alle[rang(p, n)], fout(p, alle)))
                .toList();
        return new Spreiding(
                naam,
                moment.gemiddelde(),
                moment.standaardfout(),
                moment.standaardafwijking(),
                kans,
                StrictMath.sqrt(kans * (1 - kans) / n),
                kwantielen,
                histogram(alle));
    }

    private static int[] rangen(int n) {
        return IntStream.concat(
                        IntStream.of(rang(RAND, n), rang(1 - RAND, n)),
                        Arrays.stream(KANSEN)
                                .mapToObj(
                                        p -> IntStream.of(rang(p - stap(p, n), n), rang(p, n), rang(p + stap(p, n), n)))
                                .flatMapToInt(s -> s))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The nearest rank: every quantile is a draw that occurred. */
    private static int rang(double kans, int n) {
        return Math.max(0, Math.min((int) Math.ceil(kans * n) - 1, n - 1));
    }

    private static double stap(double kans, int n) {
        return StrictMath.sqrt(kans * (1 - kans) / n);
    }

    private static double fout(double kans, double[] gekozen) {
        int n = gekozen.length;
        return (gekozen[rang(kans + stap(kans, n), n)] - gekozen[rang(kans - stap(kans, n), n)]) / 2;
    }

    private static Histogram histogram(double[] alle) {
        double van = alle[rang(RAND, alle.length)];
        double tot = alle[rang(1 - RAND, alle.length)];
        long[] aantallen = new long[KLASSEN];
        long onder = 0;
        long boven = 0;
        for (double x : alle) {
            if (x < van) {
                onder++;
            } else if (x > tot) {
                boven++;
            } else {
                int klasse = tot > van ? (int) ((x - van) / (tot - van) * KLASSEN) : 0;
                aantallen[Math.min(klasse, KLASSEN - 1)]++;
            }
        }
        return new Histogram(van, tot, Arrays.stream(aantallen).boxed().toList(), onder, boven);
    }
}
