package nl.impactmonitor.kpi.disclosure;

/** @param teltOpnieuw whether movers are counted from this stand on */
public record Besluit(Uitkomst uitkomst, boolean teltOpnieuw) {}
