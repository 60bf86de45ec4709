package nl.impactmonitor.kpi.statistiek;

/**
 * McNemar's test of a yes/no outcome before and after (Q. McNemar, Psychometrika 12, 1947, 153-157). Only who changed
 * counts: with fewer than {@value #EXACT_ONDER} of them exactly, by the binomial with chance 1/2; else z = (b - c) / sqrt(b
 * + c), without continuity correction, which only makes it timid (Fagerland, Lydersen and Laake, BMC Med. Res. Methodol.
 * 13:91, 2013).
 *
 * @param b from no to yes
 * @param c from yes to no
 * @param p two-sided; 1 when nobody changed
 */
public record McNemar(long b, long c, double p, boolean exact) {

    static final int EXACT_ONDER = 25;

    /** @throws IllegalArgumentException on a negative count */
    public static McNemar van(long b, long c) {
        if (b < 0 || c < 0) {
            throw new IllegalArgumentException("negative count");
        }
        long samen = b + c;
        if (samen < EXACT_ONDER) {
            double staart = Verdelingen.binomiaalHelft((int) Math.min(b, c), (int) samen);
            return new McNemar(b, c, Math.min(1, 2 * staart), true);
        }
        return new McNemar(b, c, Verdelingen.tweezijdigNormaal((b - c) / Math.sqrt(samen)), false);
    }
}
