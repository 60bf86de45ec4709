package nl.impactmonitor.kpi.contributie;

/** How the agreement is read. A KPI has either STRIKT and RUIM, where everything strict is also wide, or STANDAARD alone. */
public enum Lezing {
    STRIKT,
    RUIM,
    STANDAARD
}
