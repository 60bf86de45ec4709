package nl.impactmonitor.kpi.bestand;

/** A figure that is not shown; the column reden of its row says why. Printed as a point, never as 0 or as nothing. */
public enum Weggelaten {
    PUNT;

    public static final String TEKEN = ".";

    /** The figure, or the point when there is none. */
    public static Object of(Object cijfer) {
        return cijfer == null ? PUNT : cijfer;
    }
}
