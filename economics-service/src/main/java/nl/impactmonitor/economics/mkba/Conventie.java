package nl.impactmonitor.economics.mkba;

/**
 * The moment, in years from now, at which the amounts of year t (1, 2, ...) fall. Index 0 of a series stands apart: it
 * always falls now and is never discounted.
 */
public enum Conventie {
    /** Year-0 convention: the amount of the first year falls now. */
    BEGIN_JAAR(1.0),
    /** Mid-year: spread evenly over the year. */
    MIDDEN_JAAR(0.5),
    /** End of year: the amount of the first year falls one year from now. */
    EIND_JAAR(0.0);

    private final double eerder;

    Conventie(double eerder) {
        this.eerder = eerder;
    }

    /** @param jaar 1 for the first year */
    public double moment(int jaar) {
        return jaar - eerder;
    }
}
