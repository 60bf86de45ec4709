package nl.impactmonitor.economics.mkba;

/** Who bears or receives an amount; together the actors are society, each counted once. */
public enum Actor {
    DEELNEMER,
    WERKGEVER,
    GEMEENTE,
    RIJK_UWV,
    ZORG,
    OVERIGE_SAMENLEVING;

    /** Part of the fiscal perspective: Rijk (with UWV) and gemeente. */
    public boolean overheid() {
        return this == GEMEENTE || this == RIJK_UWV;
    }
}
