package nl.impactmonitor.kpi.contributie;

/** The KPIs of the programme, in the order in which they are reported. */
public enum Kpi {
    TRAJECTEN,
    DEELNEMERS,
    BEWIJZEN,
    ARBEIDSMARKT,
    MATCHES,
    SOCIALE_INCLUSIE,
    BATEN,
    BBP
}
