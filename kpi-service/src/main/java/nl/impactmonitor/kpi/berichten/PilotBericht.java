package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.kpi.projectie.Pilots;
import nl.impactmonitor.kpi.projectie.Pilotstaat;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** pilots.v1: which pilots there are, and in which programma each is counted. */
@ApplicationScoped
class PilotBericht implements StateHandler<Pilotstaat> {

    private final StateReader<Pilotstaat> staten = new StateReader<>(Pilotstaat.class);
    private final Pilots pilots;

    PilotBericht(Pilots pilots) {
        this.pilots = pilots;
    }

    @Override
    public String topic() {
        return "pilots.v1";
    }

    @Override
    public Pilotstaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<Pilotstaat>> changes, Connection db) throws SQLException {
        pilots.schrijf(db, Wijzigingen.aanwezig(changes));
        pilots.verwijder(db, Wijzigingen.verwijderd(changes));
    }
}
