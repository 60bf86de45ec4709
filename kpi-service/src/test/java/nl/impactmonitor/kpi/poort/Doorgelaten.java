package nl.impactmonitor.kpi.poort;

import java.time.Instant;

/** What came through the door, for tests without one. */
public final class Doorgelaten {

    private Doorgelaten() {}

    public static <T> Vrijgegeven<T> van(T inhoud) {
        return new Vrijgegeven<>(inhoud, Bron.STAND, Instant.parse("2026-06-30T01:30:00Z"), Status.VOORLOPIG);
    }
}
