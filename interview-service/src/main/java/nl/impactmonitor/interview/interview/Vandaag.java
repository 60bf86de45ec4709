package nl.impactmonitor.interview.interview;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day in the Netherlands. */
final class Vandaag {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Vandaag() {}

    static LocalDate is() {
        return LocalDate.now(NEDERLAND);
    }
}
