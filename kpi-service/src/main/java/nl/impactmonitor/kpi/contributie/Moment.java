package nl.impactmonitor.kpi.contributie;

public enum Moment {
    NUL,
    EEN,
    VERVOLG
}
