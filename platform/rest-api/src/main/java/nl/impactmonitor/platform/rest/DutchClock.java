package nl.impactmonitor.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** "Today" in a constraint such as {@code @PastOrPresent} is the day in the Netherlands, on whatever server. */
@ApplicationScoped
public class DutchClock implements ClockProvider {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));

    @Override
    public Clock getClock() {
        return CLOCK;
    }
}
