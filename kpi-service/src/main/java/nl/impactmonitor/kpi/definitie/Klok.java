package nl.impactmonitor.kpi.definitie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.impactmonitor.platform.rest.DutchClock;

/** The days of the programme are Dutch days; moments are written in UTC. */
@ApplicationScoped
class Klok {

    @Produces
    @Singleton
    Clock klok(DutchClock klok) {
        return klok.getClock();
    }
}
