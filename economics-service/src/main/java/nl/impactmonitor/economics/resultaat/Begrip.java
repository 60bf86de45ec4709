package nl.impactmonitor.economics.resultaat;

/** What the figures may be called: the word effect is for designs that have a reference group. */
public enum Begrip {
    VERANDERING,
    EFFECT
}
