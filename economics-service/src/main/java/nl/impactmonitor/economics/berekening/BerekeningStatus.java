package nl.impactmonitor.economics.berekening;

/** A CONCEPT is for the researcher; only a VASTGESTELD one may feed KPIs. */
enum BerekeningStatus {
    CONCEPT,
    VASTGESTELD
}
