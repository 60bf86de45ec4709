package nl.impactmonitor.participant.staat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.impactmonitor.platform.outbox.StateSource;

/** One source of states per topic, for republishing and for the check of versies. */
@ApplicationScoped
class Staatbronnen {

    private final AgroalDataSource werk;

    Staatbronnen(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    @Produces
    @ApplicationScoped
    StateSource pilots() {
        return new Staatbron(Aggregaat.PILOT, werk);
    }

    @Produces
    @ApplicationScoped
    StateSource trajecten() {
        return new Staatbron(Aggregaat.TRAJECT, werk);
    }

    @Produces
    @ApplicationScoped
    StateSource instrumenten() {
        return new Staatbron(Aggregaat.INSTRUMENT, werk);
    }

    @Produces
    @ApplicationScoped
    StateSource deelnemers() {
        return new Staatbron(Aggregaat.DEELNEMER, werk);
    }
}
