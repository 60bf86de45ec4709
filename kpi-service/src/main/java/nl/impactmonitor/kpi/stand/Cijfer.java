package nl.impactmonitor.kpi.stand;

import java.time.Instant;

/**
 * @param waarde in the unit of the KPI; null when suppressed
 * @param personen different people behind it; null when suppressed
 * @param standPer when this figure was made
 */
public record Cijfer(Long waarde, Long personen, Instant standPer) {

    public static Cijfer nul(Instant standPer) {
        return new Cijfer(0L, 0L, standPer);
    }

    static Cijfer onderdrukt(Instant standPer) {
        return new Cijfer(null, null, standPer);
    }
}
