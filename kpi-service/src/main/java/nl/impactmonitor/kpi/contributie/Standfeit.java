package nl.impactmonitor.kpi.contributie;

/** A count of the stand, or a part of it. */
public record Standfeit(Cel cel, Telling telling) {}
