package nl.impactmonitor.kpi.duurzaamheid;

import java.time.YearMonth;
import nl.impactmonitor.kpi.contributie.Groep;

/** People counted under one code in one month: that of START for all that follows from it. */
record Duurzaamheidrij(Groep groep, String code, YearMonth maand, long n) {}
