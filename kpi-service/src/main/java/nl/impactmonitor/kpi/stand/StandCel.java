package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Dimensie;

/**
 * @param pilot {@code *} for the total, {@code regio:} and its code for a region of several pilots
 * @param periode month or quarter of the fact, as 2026-03 or 2026-K1; null in a table that is not by time of the fact
 * @param onderdeel lezing of a KPI; a step; TOTAAL, BETER, GELIJK or SLECHTER of a change, after its vergelijkbaarheidsgroep
 *     and a / where it has one and it was not asked for
 * @param waarde null when suppressed
 * @param standPer when this figure was made, or suppressed; at the latest the stand that it is read from
 */
public record StandCel(
        String pilot,
        Map<Dimensie, String> kenmerken,
        String periode,
        String onderdeel,
        Long waarde,
        Instant standPer) {

    StandCel als(String ander) {
        return new StandCel(pilot, kenmerken, periode, ander, waarde, standPer);
    }
}
