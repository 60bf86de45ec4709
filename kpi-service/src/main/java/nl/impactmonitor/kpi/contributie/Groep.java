package nl.impactmonitor.kpi.contributie;

/** Every KPI counts DEELNEMER only; REFERENTIE is kept beside it, to compare with. */
public enum Groep {
    DEELNEMER,
    REFERENTIE
}
