package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows sums of cells and works out which single cells follow from them: linear algebra, as somebody with two tables and
 * a pencil would do it.
 */
final class Aanvaller {

    private static final double BIJNA_NUL = 1e-9;

    private final int cellen;
    private final List<double[]> kennis = new ArrayList<>();

    Aanvaller(int cellen) {
        this.cellen = cellen;
    }

    /** The attacker knows what these coefficients of the cells add up to. */
    void weet(double[] coefficienten) {
        kennis.add(coefficienten.clone());
    }

    /** Whether the value of this cell alone can be computed: whether its unit vector lies in what is known. */
    boolean kentWaarde(int cel) {
        double[] eenheid = new double[cellen];
        eenheid[cel] = 1;
        List<double[]> erbij = new ArrayList<>(kennis);
        erbij.add(eenheid);
        return rang(kennis) == rang(erbij);
    }

    private int rang(List<double[]> vectoren) {
        List<double[]> rijen =
                new ArrayList<>(vectoren.stream().map(double[]::clone).toList());
        int rang = 0;
        for (int kolom = 0; kolom < cellen; kolom++) {
            int spil = spil(rijen, rang, kolom);
            if (spil >= 0) {
                java.util.Collections.swap(rijen, rang, spil);
                veeg(rijen, rang, kolom);
                rang++;
            }
        }
        return rang;
    }

    private static int spil(List<double[]> rijen, int vanaf, int kolom) {
        for (int i = vanaf; i < rijen.size(); i++) {
            if (Math.abs(rijen.get(i)[kolom]) > BIJNA_NUL) {
                return i;
            }
        }
        return -1;
    }

    private static void veeg(List<double[]> rijen, int spil, int kolom) {
        double[] boven = rijen.get(spil);
        for (int i = spil + 1; i < rijen.size(); i++) {
            double factor = rijen.get(i)[kolom] / boven[kolom];
            for (int k = kolom; k < boven.length; k++) {
                rijen.get(i)[k] -= factor * boven[k];
            }
        }
    }
}
