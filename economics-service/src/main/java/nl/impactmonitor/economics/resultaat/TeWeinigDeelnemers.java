package nl.impactmonitor.economics.resultaat;

/** A result would say something about single persons: the group is too small, or one of them dominates it. */
public final class TeWeinigDeelnemers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int minimum;

    TeWeinigDeelnemers(int minimum) {
        super("fewer than " + minimum + " deelnemers with both metingen");
        this.minimum = minimum;
    }

    private TeWeinigDeelnemers() {
        super("one deelnemer dominates the change of income");
        this.minimum = 0;
    }

    static TeWeinigDeelnemers gedomineerd() {
        return new TeWeinigDeelnemers();
    }

    public boolean doorEenPersoon() {
        return minimum == 0;
    }

    public int minimum() {
        return minimum;
    }
}
