package nl.impactmonitor.economics.onzekerheid;

/**
 * The observed changes of one group: a row a person, a column a measured quantity. What a model uses are the means of the
 * columns; resampling the people says how uncertain those means are.
 */
public final class Steekproef {

    /** Above this many people their means are drawn from the normal distribution instead. */
    public static final int EXACT_TOT = 5_000;

    private final int n;
    private final int kolommen;
    private final double[] waarden;

    /** @param rijen per person, all of the same length, in an order that is the same every time */
    public Steekproef(double[][] rijen) {
        if (rijen.length == 0) {
            throw new IllegalArgumentException("a sample without people");
        }
        n = rijen.length;
        kolommen = rijen[0].length;
        waarden = new double[n * kolommen];
        for (int i = 0; i < n; i++) {
            System.arraycopy(rijen[i], 0, waarden, i * kolommen, kolommen);
        }
    }

    public int n() {
        return n;
    }

    public int kolommen() {
        return kolommen;
    }

    public boolean exact() {
        return n <= EXACT_TOT;
    }

    double waarde(int persoon, int kolom) {
        return waarden[persoon * kolommen + kolom];
    }

    double gemiddelde(int kolom) {
        double som = 0.0;
        for (int i = 0; i < n; i++) {
            som += waarde(i, kolom);
        }
        return som / n;
    }

    double variantieVanGemiddelde(int kolom) {
        return covariantieVanGemiddelden()[kolom][kolom];
    }

    /** Covariance of the means of the columns under resampling: the observed covariance (over n) divided by n. */
    double[][] covariantieVanGemiddelden() {
        double[][] uit = new double[kolommen][kolommen];
        for (int a = 0; a < kolommen; a++) {
            for (int b = 0; b <= a; b++) {
                double ma = gemiddelde(a);
                double mb = gemiddelde(b);
                double som = 0.0;
                for (int i = 0; i < n; i++) {
                    som += (waarde(i, a) - ma) * (waarde(i, b) - mb);
                }
                uit[a][b] = som / n / n;
                uit[b][a] = uit[a][b];
            }
        }
        return uit;
    }
}
