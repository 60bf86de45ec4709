package nl.impactmonitor.kpi.contributie;

public enum Contractsoort {
    VAST,
    TIJDELIJK,
    OPROEP,
    UITZEND,
    ZZP
}
