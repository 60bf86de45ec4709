package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;

/** The figures of one programma as one reader may see them. */
public record Cijfers(Instant standPer, SortedSet<String> pilots, Map<Plek, Cijfer> cellen) {}
