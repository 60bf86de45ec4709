package nl.impactmonitor.economics.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** Keeps the valuta per pilot. */
@ApplicationScoped
class PilotProjectie implements StateHandler<PilotStaat> {

    private final StateReader<PilotStaat> staten = new StateReader<>(PilotStaat.class);

    @Override
    public String topic() {
        return "pilots.v1";
    }

    @Override
    public PilotStaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<PilotStaat>> changes, Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from pilot where code = ?");
                var upsert = connection.prepareStatement("insert into pilot (code, valuta) values (?, ?)"
                        + " on conflict (code) do update set valuta = excluded.valuta")) {
            for (Change<PilotStaat> change : changes) {
                if (change.state().isEmpty()) {
                    delete.setString(1, change.key());
                    delete.addBatch();
                } else {
                    upsert.setString(1, change.key());
                    upsert.setString(2, change.state().get().valuta());
                    upsert.addBatch();
                }
            }
            delete.executeBatch();
            upsert.executeBatch();
        }
    }
}
