package nl.impactmonitor.economics.onzekerheid;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.arrays.Selection;

/**
 * The values at some ranks among very many, exact and without sorting or copying them: values are counted in classes of equal
 * width, and chosen within the few classes that hold a rank.
 *
 * @param rangen from 0, rising
 * @param waarden at those ranks
 */
record Rangkeuze(int[] rangen, double[] waarden) {

    private static final int KLASSEN = 4_096;

    /** @param delen together all values, which are finite and at least one more than the last of {@code rangen} */
    static Rangkeuze van(List<double[]> delen, int[] rangen) {
        Klassen klassen = Klassen.van(delen);
        int[] aantallen = new int[KLASSEN];
        for (double[] deel : delen) {
            for (double waarde : deel) {
                aantallen[klassen.van(waarde)]++;
            }
        }
        double[][] gekozen = new double[KLASSEN][];
        int[] eerste = new int[KLASSEN];
        int voor = 0;
        for (int k = 0; k < KLASSEN; k++) {
            eerste[k] = voor;
            voor += aantallen[k];
            if (aanwezig(rangen, eerste[k], voor).length > 0) {
                gekozen[k] = new double[aantallen[k]];
            }
        }
        vul(gekozen, delen, klassen);
        double[] waarden = new double[rangen.length];
        int klaar = 0;
        for (int k = 0; k < KLASSEN; k++) {
            if (gekozen[k] != null) {
                int[] hier = aanwezig(rangen, eerste[k], eerste[k] + aantallen[k]);
                Selection.select(gekozen[k], hier);
                for (int rang : hier) {
                    waarden[klaar++] = gekozen[k][rang];
                }
            }
        }
        return new Rangkeuze(rangen, waarden);
    }

    double waarde(int rang) {
        return waarden[Arrays.binarySearch(rangen, rang)];
    }

    /** Those from {@code van} up to {@code tot}, counted from {@code van}. */
    private static int[] aanwezig(int[] rangen, int van, int tot) {
        return Arrays.stream(rangen)
                .filter(rang -> rang >= van && rang < tot)
                .map(rang -> rang - van)
                .toArray();
    }

    private static void vul(double[][] gekozen, List<double[]> delen, Klassen klassen) {
        int[] vol = new int[KLASSEN];
        for (double[] deel : delen) {
            for (double waarde : deel) {
                int k = klassen.van(waarde);
                if (gekozen[k] != null) {
                    gekozen[k][vol[k]++] = waarde;
                }
            }
        }
    }

    /** A larger value is never in a lower class. */
    private record Klassen(double laagst, double perKlasse) {

        static Klassen van(List<double[]> delen) {
            double laagst = Double.POSITIVE_INFINITY;
            double hoogst = Double.NEGATIVE_INFINITY;
            for (double[] deel : delen) {
                for (double waarde : deel) {
                    laagst = waarde < laagst ? waarde : laagst;
                    hoogst = waarde > hoogst ? waarde : hoogst;
                }
            }
            return new Klassen(laagst, hoogst > laagst ? KLASSEN / (hoogst - laagst) : 0.0);
        }

        int van(double waarde) {
            return Math.min((int) ((waarde - laagst) * perKlasse), KLASSEN - 1);
        }
    }
}
