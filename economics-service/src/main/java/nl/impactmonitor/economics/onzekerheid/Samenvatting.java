package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.onzekerheid.Spreiding.Histogram;
import nl.impactmonitor.economics.onzekerheid.Spreiding.Kwantiel;

/** From blocks of draws to {@link Onzekerheid}. */
final class Samenvatting {

    private static final double[] KANSEN = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
    private static final double RAND = 0.005;
    private static final int KLASSEN = 40;

    private Samenvatting() {}

    static Onzekerheid van(Opdracht opdracht, List<Blok> blokken, int draden) {
        List<Spreiding> uitkomsten = new ArrayList<>();
        Blokkenloop.draai(
                opdracht.uitkomsten().size(), draden, () -> k -> spreiding(opdracht, blokken, k), uitkomsten::add);
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
        Optional<Verdeeld> verdeeld =
                k < opdracht.verdeeld() ? Optional.of(Verdeeld.van(blokken, k)) : Optional.empty();
        return new Spreiding(
                opdracht.uitkomsten().get(k),
                moment.gemiddelde(),
                moment.standaardfout(),
                moment.standaardafwijking(),
                kans,
                StrictMath.sqrt(kans * (1 - kans) / moment.n()),
                verdeeld.map(Verdeeld::kwantielen).orElse(List.of()),
                verdeeld.map(Verdeeld::histogram));
    }

    /** All draws of one outcome, with those of the ranks that are asked. */
    private record Verdeeld(List<double[]> delen, int n, Rangkeuze keuze) {

        static Verdeeld van(List<Blok> blokken, int k) {
            List<double[]> delen = blokken.stream().map(b -> b.waarden()[k]).toList();
            int n = delen.size() * MonteCarlo.BLOK;
            return new Verdeeld(delen, n, Rangkeuze.van(delen, rangen(n)));
        }

        List<Kwantiel> kwantielen() {
            return Arrays.stream(KANSEN)
                    .mapToObj(p -> new Kwantiel(p, keuze.waarde(rang(p, n)), fout(p)))
                    .toList();
        }

        private double fout(double kans) {
            return (keuze.waarde(rang(kans + stap(kans, n), n)) - keuze.waarde(rang(kans - stap(kans, n), n))) / 2;
        }

        Histogram histogram() {
            double van = keuze.waarde(rang(RAND, n));
            double tot = keuze.waarde(rang(1 - RAND, n));
            double perKlasse = tot > van ? KLASSEN / (tot - van) : 0.0;
            long[] aantallen = new long[KLASSEN];
            long onder = 0;
            long boven = 0;
            for (double[] deel : delen) {
                for (double x : deel) {
                    if (x < van) {
                        onder++;
                    } else if (x > tot) {
                        boven++;
                    } else {
                        aantallen[Math.min((int) ((x - van) * perKlasse), KLASSEN - 1)]++;
                    }
                }
            }
            return new Histogram(van, tot, Arrays.stream(aantallen).boxed().toList(), onder, boven);
        }
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
}
