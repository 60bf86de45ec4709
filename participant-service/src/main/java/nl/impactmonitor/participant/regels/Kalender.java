package nl.impactmonitor.participant.regels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What today is: dates are those of the Netherlands, wherever the service runs. */
@ApplicationScoped
public class Kalender implements ClockProvider {

    private static final Clock NEDERLAND = Clock.system(ZoneId.of("Europe/Amsterdam"));

    @Override
    public Clock getClock() {
        return NEDERLAND;
    }

    public LocalDate vandaag() {
        return LocalDate.now(NEDERLAND);
    }
}
