package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.kpi.kader.Factoren;
import nl.impactmonitor.kpi.kader.Factorstaat;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** factoren.v1: how many fragments of an interview were given which code, and what may be quoted of it. */
@ApplicationScoped
class FactorBericht implements StateHandler<Factorstaat> {

    private final StateReader<Factorstaat> staten = new StateReader<>(Factorstaat.class);
    private final Factoren factoren;

    FactorBericht(Factoren factoren) {
        this.factoren = factoren;
    }

    @Override
    public String topic() {
        return "factoren.v1";
    }

    @Override
    public Factorstaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<Factorstaat>> changes, Connection db) throws SQLException {
        factoren.schrijf(db, Wijzigingen.aanwezig(changes));
        factoren.verwijder(db, Wijzigingen.verwijderd(changes));
    }
}
