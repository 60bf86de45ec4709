package nl.impactmonitor.economics.resultaat;

/** Where an input comes from. */
public enum Herkomst {
    METING,
    PUBLICATIE,
    AANNAME
}
