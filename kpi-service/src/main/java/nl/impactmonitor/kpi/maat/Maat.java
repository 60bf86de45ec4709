package nl.impactmonitor.kpi.maat;

/** A family of figures beside the KPIs, with a definition of its own. */
public enum Maat {
    VERANDERING,
    STROOM,
    DUURZAAMHEID
}
