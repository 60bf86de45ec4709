package nl.impactmonitor.kpi.verloop;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;

/** Counts of one KPI per lezing and month; a month without facts is absent. The last month ends on the peildatum. */
public record Reeksen(Map<Lezing, SortedMap<YearMonth, Telling>> perLezing) {}
