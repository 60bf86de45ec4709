package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Instrumentstaat;
import nl.impactmonitor.kpi.projectie.Instrumenten;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** instrumenten.v1: which scores there are, and between which versions they may be compared. */
@ApplicationScoped
class InstrumentBericht implements StateHandler<Instrumentstaat> {

    private final StateReader<Instrumentstaat> staten = new StateReader<>(Instrumentstaat.class);
    private final Instrumenten instrumenten;

    InstrumentBericht(Instrumenten instrumenten) {
        this.instrumenten = instrumenten;
    }

    @Override
    public String topic() {
        return "instrumenten.v1";
    }

    @Override
    public Instrumentstaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<Instrumentstaat>> changes, Connection db) throws SQLException {
        instrumenten.schrijf(db, Wijzigingen.aanwezig(changes).values());
    }
}
