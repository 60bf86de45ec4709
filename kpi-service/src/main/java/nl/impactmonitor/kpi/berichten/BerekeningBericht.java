package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.kpi.berekening.Berekeningen;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** berekeningen.v1: a vastgestelde berekening; one that is taken back is erased. */
@ApplicationScoped
class BerekeningBericht implements StateHandler<Berekeningstaat> {

    private final StateReader<Berekeningstaat> staten = new StateReader<>(Berekeningstaat.class);
    private final Berekeningen berekeningen;

    BerekeningBericht(Berekeningen berekeningen) {
        this.berekeningen = berekeningen;
    }

    @Override
    public String topic() {
        return "berekeningen.v1";
    }

    @Override
    public Berekeningstaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<Berekeningstaat>> changes, Connection db) throws SQLException {
        berekeningen.schrijf(db, Wijzigingen.aanwezig(changes).values());
        berekeningen.verwijder(db, Wijzigingen.verwijderd(changes));
    }
}
