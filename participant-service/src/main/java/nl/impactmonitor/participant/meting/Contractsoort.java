package nl.impactmonitor.participant.meting;

/** Firmness rises from oproep and uitzend over tijdelijk (and zzp beside it) to vast; kpi-service compares. */
public enum Contractsoort {
    VAST,
    TIJDELIJK,
    OPROEP,
    UITZEND,
    ZZP
}
