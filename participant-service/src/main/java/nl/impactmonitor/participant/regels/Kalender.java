package nl.impactmonitor.participant.regels;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.impactmonitor.platform.rest.DutchClock;

/** What today is: dates are those of the Netherlands, wherever the service runs. */
@ApplicationScoped
public class Kalender {

    private final DutchClock klok;

    Kalender(DutchClock klok) {
        this.klok = klok;
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok.getClock());
    }
}
