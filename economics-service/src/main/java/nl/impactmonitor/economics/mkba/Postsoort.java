package nl.impactmonitor.economics.mkba;

/** What a row of the matrix is to society. */
public enum Postsoort {
    /** Value that comes into being, or is lost, because of the programme. */
    BATEN,
    /** Means that are used up; amounts are negative for who bears them. */
    KOSTEN,
    /** Money that changes hands: its sum over the actors is zero in every year. */
    OVERDRACHT
}
