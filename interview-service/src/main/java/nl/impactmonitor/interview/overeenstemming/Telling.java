package nl.impactmonitor.interview.overeenstemming;

import java.util.Collection;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * All that the measures need of a set of units. Tellings of two sets add up to the telling of both, so that a draw of the
 * bootstrap is a sum and not a recount.
 *
 * <p>Coincidences of values within units are counted as Krippendorff does: each ordered pair of two coders of one unit with
 * m judgements counts 1/(m - 1); a unit with one judgement pairs with nothing and drops out. Source: Krippendorff (2011),
 * Computing Krippendorff's Alpha-Reliability, section C.
 */
final class Telling {

    private static final int GELIJK = 0;
    private static final int ALLE = 1;
    private static final int PAREN = 2;
    private static final int GELIJKE_PAREN = 3;
    private static final int DUBBEL = 4;
    private static final int WAARDEN = 5;

    private final int codeurs;
    private final int waarden;
    private final double[] som;

    Telling(int codeurs, int waarden) {
        this.codeurs = codeurs;
        this.waarden = waarden;
        this.som = new double[WAARDEN + waarden + codeurs * (codeurs - 1) / 2 * perPaar()];
    }

    static Telling van(Collection<Oordelen> eenheden, int codeurs, int waarden) {
        Telling telling = new Telling(codeurs, waarden);
        eenheden.forEach(telling::tel);
        return telling;
    }

    void voegToe(Telling ander) {
        for (int i = 0; i < som.length; i++) {
            som[i] += ander.som[i];
        }
    }

    /** Judged by both, judged equal, and per value how often each of the two gave it. */
    private int perPaar() {
        return 2 + 2 * waarden;
    }

    private void tel(Oordelen eenheid) {
        int m = eenheid.aantal();
        if (m < 2) {
            return;
        }
        int[] keren = new int[waarden];
        eenheid.waarden().stream().filter(w -> w != Oordelen.GEEN).forEach(w -> keren[w]++);
        for (int w = 0; w < waarden; w++) {
            som[WAARDEN + w] += keren[w];
            som[GELIJK] += keren[w] * (keren[w] - 1.0) / (m - 1);
            som[GELIJKE_PAREN] += keren[w] * (keren[w] - 1.0);
        }
        som[ALLE] += m;
        som[PAREN] += m * (m - 1.0);
        som[DUBBEL]++;
        telParen(eenheid);
    }

    private void telParen(Oordelen eenheid) {
        int plaats = WAARDEN + waarden;
        for (int a = 0; a < codeurs; a++) {
            for (int b = a + 1; b < codeurs; b++, plaats += perPaar()) {
                int van = eenheid.van(a);
                int tot = eenheid.van(b);
                if (van != Oordelen.GEEN && tot != Oordelen.GEEN) {
                    som[plaats]++;
                    som[plaats + 1] += van == tot ? 1 : 0;
                    som[plaats + 2 + van]++;
                    som[plaats + 2 + waarden + tot]++;
                }
            }
        }
    }

    int dubbel() {
        return (int) som[DUBBEL];
    }

    /** Share of pairs of judgements on the same thing that are equal; null when there is no pair. */
    Double percentage() {
        return som[PAREN] == 0 ? null : som[GELIJKE_PAREN] / som[PAREN];
    }

    /** 1 - observed / expected disagreement; null when all values are one and the same, or nothing can be paired. */
    Double alpha() {
        double alle = som[ALLE];
        double verwacht = alle * (alle - 1) - overWaarden(w -> som[WAARDEN + w] * (som[WAARDEN + w] - 1));
        return verwacht <= 0 ? null : 1 - (alle - 1) * (alle - som[GELIJK]) / verwacht;
    }

    /**
     * Cohen's kappa, (po - pe) / (1 - pe): of two coders, and of more the mean over the pairs for which it exists. Null when
     * it exists for none: nothing was judged by both, or both gave one and the same value throughout.
     */
    Double kappa() {
        double totaal = 0;
        int paren = 0;
        for (int plaats = WAARDEN + waarden; plaats < som.length; plaats += perPaar()) {
            int hier = plaats + 2;
            double n = som[plaats];
            double toeval = overWaarden(w -> som[hier + w] * som[hier + waarden + w]);
            if (n * n - toeval > 0) {
                totaal += (n * som[plaats + 1] - toeval) / (n * n - toeval);
                paren++;
            }
        }
        return paren == 0 ? null : totaal / paren;
    }

    private double overWaarden(IntToDoubleFunction term) {
        return IntStream.range(0, waarden).mapToDouble(term).sum();
    }
}
