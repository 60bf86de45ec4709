package nl.impactmonitor.economics.resultaat;

/** The group is so small that a result would say something about single persons. */
public final class TeWeinigDeelnemers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int minimum;

    TeWeinigDeelnemers(int minimum) {
        super("fewer than " + minimum + " deelnemers with both metingen");
        this.minimum = minimum;
    }

    public int minimum() {
        return minimum;
    }
}
