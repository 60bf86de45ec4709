package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Dimensie;

/**
 * @param pilot {@code *} for the total, {@code regio:} and its code for a region of several pilots
 * @param onderdeel lezing of a KPI; TOTAAL, BETER, GELIJK or SLECHTER of a change, after its vergelijkbaarheidsgroep and a /
 *     where it has one and it was not asked for
 * @param waarde null when suppressed
 * @param standPer when this figure was made, or suppressed
 */
public record StandCel(
        String pilot, Map<Dimensie, String> kenmerken, String onderdeel, Long waarde, Instant standPer) {}
