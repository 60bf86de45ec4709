package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.List;

/** One declared table as it went out; a combination that is not there has nobody in it. */
public record StandTabel(Instant standPer, List<StandCel> cellen) {}
