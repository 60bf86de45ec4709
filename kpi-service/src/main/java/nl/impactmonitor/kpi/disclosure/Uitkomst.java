package nl.impactmonitor.kpi.disclosure;

public enum Uitkomst {
    /** The new figure may go out. */
    VERNIEUWD,
    /** No figure: the cell itself or its neighbour would tell of too few people; which of the two is not told. */
    ONDERDRUKT,
    /** The cell keeps the figure, or the suppression, that is out, with its date; so does its whole row. */
    BEHOUDEN
}
