package nl.impactmonitor.kpi.statistiek;

/**
 * A share with its 95% score interval (E.B. Wilson, JASA 22, 1927, 209-212): with z the normal quantile, centre
 * (p + z^2/2n) / (1 + z^2/n) and half width z sqrt(p(1-p)/n + z^2/4n^2) / (1 + z^2/n). It stays inside [0, 1] and does not
 * shrink to nothing at none or all.
 *
 * @param aantal how many of n
 * @param waarde aantal / n
 */
public record Aandeel(long aantal, long n, double waarde, Interval interval) {

    /** @throws IllegalArgumentException unless 0 <= aantal <= n and n >= 1 */
    public static Aandeel van(long aantal, long n) {
        if (n < 1 || aantal < 0 || aantal > n) {
            throw new IllegalArgumentException("no share: " + aantal + " of " + n);
        }
        double p = (double) aantal / n;
        double z = Verdelingen.Z;
        double noemer = 1 + z * z / n;
        double midden = (p + z * z / (2.0 * n)) / noemer;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / noemer;
        double van = aantal == 0 ? 0 : Math.max(0, midden - half);
        double tot = aantal == n ? 1 : Math.min(1, midden + half);
        return new Aandeel(aantal, n, p, new Interval(van, tot));
    }
}
