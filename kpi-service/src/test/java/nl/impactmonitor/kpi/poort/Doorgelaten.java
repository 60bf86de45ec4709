package nl.impactmonitor.kpi.poort;

import java.time.Instant;
import java.time.LocalDate;

/** What came through the door, for tests without one. */
public final class Doorgelaten {

    private Doorgelaten() {}

    public static <T> Vrijgegeven<T> van(T inhoud) {
        return new Vrijgegeven<>(
                inhoud,
                Bron.STAND,
                Instant.parse("2026-06-30T01:30:00Z"),
                Status.VOORLOPIG,
                LocalDate.parse("2026-06-30"));
    }
}
