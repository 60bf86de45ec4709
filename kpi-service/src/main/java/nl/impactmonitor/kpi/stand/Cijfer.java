package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.time.LocalDate;

/**
 * @param waarde in the unit of the KPI; null when suppressed
 * @param personen different people behind it; null when suppressed
 * @param standPer when this figure was made
 * @param definities the day of the definitions by which it was counted, of a figure that went out; null where that is what the
 *     table around it says
 */
public record Cijfer(Long waarde, Long personen, Instant standPer, LocalDate definities) {

    public Cijfer(Long waarde, Long personen, Instant standPer) {
        this(waarde, personen, standPer, null);
    }

    public static Cijfer nul(Instant standPer) {
        return new Cijfer(0L, 0L, standPer);
    }

    static Cijfer onderdrukt(Instant standPer) {
        return new Cijfer(null, null, standPer);
    }
}
