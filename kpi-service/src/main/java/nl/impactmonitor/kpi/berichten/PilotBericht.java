package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.kpi.kader.Kaderstaat;
import nl.impactmonitor.kpi.kader.Kadertabellen;
import nl.impactmonitor.kpi.projectie.Pilots;
import nl.impactmonitor.kpi.projectie.Pilotstaat;
import nl.impactmonitor.kpi.projectie.Weigeringen;
import nl.impactmonitor.kpi.projectie.Weigeringstaat;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** pilots.v1: which pilots there are, in which programma each is counted, what goes into it, and who refused. */
@ApplicationScoped
class PilotBericht implements StateHandler<PilotBericht.Staat> {

    /** One state, in parts that each know only their own fields. */
    record Staat(Pilotstaat pilot, Kaderstaat kader, Weigeringstaat weigeringen) {}

    private final StateReader<Pilotstaat> pilotstaten = new StateReader<>(Pilotstaat.class);
    private final StateReader<Kaderstaat> kaderstaten = new StateReader<>(Kaderstaat.class);
    private final StateReader<Weigeringstaat> weigeringstaten = new StateReader<>(Weigeringstaat.class);
    private final Pilots pilots;
    private final Kadertabellen kader;
    private final Weigeringen weigeringen;

    PilotBericht(Pilots pilots, Kadertabellen kader, Weigeringen weigeringen) {
        this.pilots = pilots;
        this.kader = kader;
        this.weigeringen = weigeringen;
    }

    @Override
    public String topic() {
        return "pilots.v1";
    }

    @Override
    public Staat read(byte[] json) throws UnreadableState {
        return new Staat(pilotstaten.read(json), kaderstaten.read(json), weigeringstaten.read(json));
    }

    @Override
    public void apply(List<Change<Staat>> changes, Connection db) throws SQLException {
        Map<String, Pilotstaat> pilotstaat = new TreeMap<>();
        Map<String, Kaderstaat> kaderstaat = new TreeMap<>();
        Map<String, Weigeringstaat> geweigerd = new TreeMap<>();
        Wijzigingen.aanwezig(changes).forEach((code, staat) -> {
            pilotstaat.put(code, staat.pilot());
            kaderstaat.put(code, staat.kader());
            geweigerd.put(code, staat.weigeringen());
        });
        pilots.schrijf(db, pilotstaat);
        kader.schrijf(db, kaderstaat);
        weigeringen.schrijf(db, geweigerd);
        List<String> weg = Wijzigingen.verwijderd(changes);
        pilots.verwijder(db, weg);
        kader.verwijder(db, weg);
        weigeringen.verwijder(db, weg);
    }
}
