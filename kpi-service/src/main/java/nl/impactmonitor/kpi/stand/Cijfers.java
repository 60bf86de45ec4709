package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The figures of one programma as one reader may see them.
 *
 * @param regios of each region the pilot of a {@link Plek} that has its figures: its own, or that of its one pilot, or the
 *     total
 */
public record Cijfers(
        Instant standPer, SortedSet<String> pilots, SortedMap<String, String> regios, Map<Plek, Cijfer> cellen) {}
