package nl.impactmonitor.kpi.definitie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The days of the programme are Dutch days; moments are written in UTC. */
@ApplicationScoped
class Klok {

    @Produces
    @Singleton
    Clock klok() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
