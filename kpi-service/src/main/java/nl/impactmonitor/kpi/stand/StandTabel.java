package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One declared table as it went out; a combination that is not there has nobody in it. */
public record StandTabel(Instant standPer, List<StandCel> cellen) {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    /** The Dutch day on which it went out. */
    public LocalDate dag() {
        return LocalDate.ofInstant(standPer, HIER);
    }

    /** Whether a figure was made in this stand; one that was kept is of an earlier moment. */
    public boolean nieuw(StandCel cel) {
        return cel.standPer().equals(standPer);
    }
}
