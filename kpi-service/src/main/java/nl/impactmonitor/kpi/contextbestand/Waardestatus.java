package nl.impactmonitor.kpi.contextbestand;

/** How final the source calls a figure. */
public enum Waardestatus {
    VOORLOPIG,
    NADER_VOORLOPIG,
    DEFINITIEF
}
