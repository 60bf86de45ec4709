package nl.impactmonitor.economics.onzekerheid;

/**
 * When there are draws enough: from {@code minimum} on, as soon as the standard error of the mean of the first outcome is
 * no more than {@code relatief} of that mean; at {@code maximum} in any case.
 *
 * @param minimum rounded up to whole blocks
 * @param maximum rounded up to whole blocks
 */
public record Stopregel(int minimum, int maximum, double relatief) {

    public static final Stopregel GEWOON = new Stopregel(10_000, 100_000, 0.005);

    public Stopregel {
        if (minimum < 1 || maximum < minimum || !(relatief >= 0.0)) {
            throw new IllegalArgumentException("stop rule " + minimum + ".." + maximum + ", " + relatief);
        }
    }

    boolean klaar(long trekkingen, Moment moment) {
        return trekkingen >= maximum
                || (trekkingen >= minimum && moment.standaardfout() <= relatief * Math.abs(moment.gemiddelde()));
    }
}
