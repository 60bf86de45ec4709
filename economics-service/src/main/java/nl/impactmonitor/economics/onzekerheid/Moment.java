package nl.impactmonitor.economics.onzekerheid;

/**
 * Mean and variance of outcomes, merged block by block (Chan, Golub and LeVeque 1983): stable where the mean is large, and
 * the same bits whenever the blocks come in the same order.
 *
 * @param afwijking sum of squared distances to the mean
 */
record Moment(long n, double gemiddelde, double afwijking) {

    static final Moment LEEG = new Moment(0, 0.0, 0.0);

    static Moment van(double[] waarden) {
        double som = 0.0;
        for (double waarde : waarden) {
            som += waarde;
        }
        double gemiddelde = som / waarden.length;
        double afwijking = 0.0;
        for (double waarde : waarden) {
            afwijking += (waarde - gemiddelde) * (waarde - gemiddelde);
        }
        return new Moment(waarden.length, gemiddelde, afwijking);
    }

    /** From sums of the distances to {@code midden} and of their squares. */
    static Moment rond(double midden, double som, double kwadraten, int n) {
        return new Moment(n, midden + som / n, Math.max(0.0, kwadraten - som * som / n));
    }

    Moment met(Moment ander) {
        if (n == 0) {
            return ander;
        }
        long samen = n + ander.n;
        double verschil = ander.gemiddelde - gemiddelde;
        return new Moment(
                samen,
                gemiddelde + verschil * ander.n / samen,
                afwijking + ander.afwijking + verschil * verschil * n / samen * ander.n);
    }

    double variantie() {
        return n < 2 ? 0.0 : afwijking / (n - 1);
    }

    double standaardafwijking() {
        return StrictMath.sqrt(variantie());
    }

    double standaardfout() {
        return StrictMath.sqrt(variantie() / n);
    }
}
