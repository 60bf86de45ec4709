package nl.impactmonitor.kpi.disclosure;

public enum Uitkomst {
    /** The new figure may go out. */
    VERNIEUWD,
    /** No figure: the cell itself or its neighbour would tell of too few people; which of the two is not told. */
    ONDERDRUKT,
    /** The figure that is out stays, with its date: too few people moved in it, or it covers one in which they did. */
    BEHOUDEN
}
