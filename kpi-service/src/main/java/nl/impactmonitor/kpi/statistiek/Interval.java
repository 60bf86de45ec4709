package nl.impactmonitor.kpi.statistiek;

/** A two-sided interval, both ends included, in the unit of what it is about. */
public record Interval(double van, double tot) {

    /** The confidence of every interval of this package. */
    public static final double NIVEAU = 0.95;

    static Interval rond(double midden, double halveBreedte) {
        return new Interval(midden - halveBreedte, midden + halveBreedte);
    }
}
