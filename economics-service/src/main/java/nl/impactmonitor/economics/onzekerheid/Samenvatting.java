package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        for (int k = 0; k < opdracht.uitkomsten().size(); k++) {
            uitkomsten.add(spreiding(opdracht, blokken, k));
        }
        Moment eerste = moment(blokken, 0);
        Stopregel regel = opdracht.stopregel();
        return new Onzekerheid(
                opdracht.zaad(),
                eerste.n(),
                eerste.standaardfout() <= regel.relatief() * Math.abs(eerste.gemiddelde()),
                opdracht.bootstrap().map(Bootstrap::methode),
                List.copyOf(uitkomsten));
    }

    private static Moment moment(List<Blok> blokken, int k) {
        Moment moment = Moment.LEEG;
        for (Blok blok : blokken) {
            moment = moment.met(blok.momenten()[k]);
        }
        return moment;
    }

    private static Spreiding spreiding(Opdracht opdracht, List<Blok> blokken, int k) {
        Moment moment = moment(blokken, k);
        long boven = blokken.stream().mapToLong(b -> b.bovenNul()[k]).sum();
        double kans = (double) boven / moment.n();
        boolean verdeeld = k < opdracht.verdeeld();
        double[] alle = verdeeld ? gekozen(blokken, k) : new double[0];
        return new Spreiding(
                opdracht.uitkomsten().get(k),
                moment.gemiddelde(),
                moment.standaardfout(),
                moment.standaardafwijking(),
                kans,
                StrictMath.sqrt(kans * (1 - kans) / moment.n()),
                verdeeld ? kwantielen(alle) : List.of(),
                verdeeld ? Optional.of(histogram(alle)) : Optional.empty());
    }

    /** All draws, with those of the ranks that are asked at their place. */
    private static double[] gekozen(List<Blok> blokken, int k) {
        double[] alle = new double[blokken.size() * MonteCarlo.BLOK];
        for (int b = 0; b < blokken.size(); b++) {
            System.arraycopy(blokken.get(b).waarden()[k], 0, alle, b * MonteCarlo.BLOK, MonteCarlo.BLOK);
        }
        Selection.select(alle, rangen(alle.length));
        return alle;
    }

    private static List<Kwantiel> kwantielen(double[] alle) {
        return Arrays.stream(KANSEN)
                .mapToObj(p -> new Kwantiel(p, alle[rang(p, alle.length)], fout(p, alle)))
                .toList();
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
        double perKlasse = tot > van ? KLASSEN / (tot - van) : 0.0;
        long[] aantallen = new long[KLASSEN];
        long onder = 0;
        long boven = 0;
        for (double x : alle) {
            if (x < van) {
                onder++;
            } else if (x > tot) {
                boven++;
            } else {
                aantallen[Math.min((int) ((x - van) * perKlasse), KLASSEN - 1)]++;
            }
        }
        return new Histogram(van, tot, Arrays.stream(aantallen).boxed().toList(), onder, boven);
    }
}
