package nl.impactmonitor.kpi.projectie;

/** Whose contributie it is. */
public enum Bron {
    DEELNEMER,
    TRAJECT
}
