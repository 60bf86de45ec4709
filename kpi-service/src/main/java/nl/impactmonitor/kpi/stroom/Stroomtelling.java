package nl.impactmonitor.kpi.stroom;

import java.util.Map;
import java.util.SortedMap;

/**
 * Counted deelnemers.
 *
 * @param stappen code of the step -> people
 * @param weigeringen people who refused, and are in no step; null where that is not known of this selection
 * @param redenen reason of uitval -> people
 * @param blijvers kenmerk -> value -> people with a nulmeting and an eenmeting
 * @param uitvallers kenmerk -> value -> people with a nulmeting who left before an eenmeting
 */
public record Stroomtelling(
        Map<String, Long> stappen,
        Long weigeringen,
        SortedMap<String, Long> redenen,
        SortedMap<String, SortedMap<String, Long>> blijvers,
        SortedMap<String, SortedMap<String, Long>> uitvallers) {}
