package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.kalender.Nederland;

/** One declared table as it went out; a combination that is not there has nobody in it. */
public record StandTabel(Instant standPer, List<StandCel> cellen) {

    /** The Dutch day on which it went out. */
    public LocalDate dag() {
        return Nederland.dag(standPer);
    }

    /** Whether a figure was made in this stand; one that was kept is of an earlier moment. */
    public boolean nieuw(StandCel cel) {
        return cel.standPer().equals(standPer);
    }
}
