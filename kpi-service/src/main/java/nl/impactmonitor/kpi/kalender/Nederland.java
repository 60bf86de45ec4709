package nl.impactmonitor.kpi.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days as they are in the Netherlands, on whatever server. */
public final class Nederland {

    /** For an annotation, which takes no {@link ZoneId}. */
    public static final String ZONE = "Europe/Amsterdam";

    private static final ZoneId HIER = ZoneId.of(ZONE);

    private Nederland() {}

    public static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, HIER);
    }

    public static LocalDateTime tijd(Instant moment) {
        return LocalDateTime.ofInstant(moment, HIER);
    }

    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(HIER).toInstant();
    }
}
