package nl.impactmonitor.kpi.stand;

import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/** Where a figure stands in the table; pilot {@code *} is the total of the programma, {@code regio:CODE} a region. */
public record Plek(String pilot, Kpi kpi, Lezing lezing) {

    /** What a region is called among the pilots, before its code. */
    public static final String REGIO = "regio:";
}
