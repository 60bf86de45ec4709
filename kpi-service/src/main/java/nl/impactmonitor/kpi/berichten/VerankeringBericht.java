package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.kpi.kader.Verankeringen;
import nl.impactmonitor.kpi.kader.Verankeringstaat;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** verankering.v1: how firmly a pilot is rooted, scored again and again. */
@ApplicationScoped
class VerankeringBericht implements StateHandler<Verankeringstaat> {

    private final StateReader<Verankeringstaat> staten = new StateReader<>(Verankeringstaat.class);
    private final Verankeringen verankeringen;

    VerankeringBericht(Verankeringen verankeringen) {
        this.verankeringen = verankeringen;
    }

    @Override
    public String topic() {
        return "verankering.v1";
    }

    @Override
    public Verankeringstaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<Verankeringstaat>> changes, Connection db) throws SQLException {
        verankeringen.schrijf(db, Wijzigingen.aanwezig(changes));
        verankeringen.verwijder(db, Wijzigingen.verwijderd(changes));
    }
}
