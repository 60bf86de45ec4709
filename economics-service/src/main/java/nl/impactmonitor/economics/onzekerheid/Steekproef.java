package nl.impactmonitor.economics.onzekerheid;

import java.util.Optional;

/**
 * The observed changes of one group: a row a person, a column a measured quantity. What a model uses are the means of the
 * columns; resampling the people says how uncertain those means are. Without the people the means and their covariance are
 * enough for a normal approximation.
 */
public final class Steekproef {

    /** Above this many people their means are drawn from the normal distribution instead. */
    public static final int EXACT_TOT = 5_000;

    private final int n;
    private final double[] gemiddelden;
    private final double[][] covariantie;
    private final Optional<double[]> waarden;

    /** @param rijen per person, all of the same length, in an order that is the same every time */
    public Steekproef(double[][] rijen) {
        if (rijen.length == 0) {
            throw new IllegalArgumentException("a sample without people");
        }
        n = rijen.length;
        gemiddelden = new double[rijen[0].length];
        double[] alle = new double[n * gemiddelden.length];
        for (int i = 0; i < n; i++) {
            System.arraycopy(rijen[i], 0, alle, i * gemiddelden.length, gemiddelden.length);
            for (int k = 0; k < gemiddelden.length; k++) {
                gemiddelden[k] += rijen[i][k];
            }
        }
        for (int k = 0; k < gemiddelden.length; k++) {
            gemiddelden[k] /= n;
        }
        covariantie = covariantie(rijen, gemiddelden);
        waarden = Optional.of(alle);
    }

    private Steekproef(int n, double[] gemiddelden, double[][] covariantie) {
        this.n = n;
        this.gemiddelden = gemiddelden.clone();
        this.covariantie = kopie(covariantie);
        this.waarden = Optional.empty();
    }

    /**
     * A group of which the people are not there.
     *
     * @param covariantie of the means, as {@link #covariantieVanGemiddelden} gives it
     */
    public static Steekproef vanMomenten(int n, double[] gemiddelden, double[][] covariantie) {
        return new Steekproef(n, gemiddelden, covariantie);
    }

    public int n() {
        return n;
    }

    public int kolommen() {
        return gemiddelden.length;
    }

    public boolean exact() {
        return waarden.isPresent() && n <= EXACT_TOT;
    }

    double waarde(int persoon, int kolom) {
        return waarden.orElseThrow()[persoon * gemiddelden.length + kolom];
    }

    public double gemiddelde(int kolom) {
        return gemiddelden[kolom];
    }

    double variantieVanGemiddelde(int kolom) {
        return covariantie[kolom][kolom];
    }

    /** Covariance of the means of the columns under resampling: the observed covariance (over n) divided by n. */
    public double[][] covariantieVanGemiddelden() {
        return kopie(covariantie);
    }

    private static double[][] covariantie(double[][] rijen, double[] gemiddelden) {
        int n = rijen.length;
        double[][] uit = new double[gemiddelden.length][gemiddelden.length];
        for (int a = 0; a < gemiddelden.length; a++) {
            for (int b = 0; b <= a; b++) {
                double som = 0.0;
                for (double[] rij : rijen) {
                    som += (rij[a] - gemiddelden[a]) * (rij[b] - gemiddelden[b]);
                }
                uit[a][b] = som / n / n;
                uit[b][a] = uit[a][b];
            }
        }
        return uit;
    }

    private static double[][] kopie(double[][] matrix) {
        double[][] uit = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            uit[i] = matrix[i].clone();
        }
        return uit;
    }
}
