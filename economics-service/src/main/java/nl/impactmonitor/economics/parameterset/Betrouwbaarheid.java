package nl.impactmonitor.economics.parameterset;

/** How far a reader can build on a parameter, whatever its source is. */
public enum Betrouwbaarheid {
    /** Measured for this population, or fixed by law. */
    HOOG,
    /** Measured for a population or year that resembles this one. */
    REDELIJK,
    /** An order of size. */
    LAAG
}
