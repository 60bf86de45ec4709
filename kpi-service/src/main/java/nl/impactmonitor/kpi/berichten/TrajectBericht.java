package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Trajectstaat;
import nl.impactmonitor.kpi.projectie.Bron;
import nl.impactmonitor.kpi.projectie.Contributies;
import nl.impactmonitor.kpi.projectie.Trajecten;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** trajecten.v1: keeps the traject and what it adds to the KPI TRAJECTEN. */
@ApplicationScoped
class TrajectBericht implements StateHandler<Trajectstaat> {

    private final StateReader<Trajectstaat> staten = new StateReader<>(Trajectstaat.class);
    private final Contributieregels regels;
    private final Contributies contributies;
    private final Trajecten trajecten;

    TrajectBericht(Contributieregels regels, Contributies contributies, Trajecten trajecten) {
        this.regels = regels;
        this.contributies = contributies;
        this.trajecten = trajecten;
    }

    @Override
    public String topic() {
        return "trajecten.v1";
    }

    @Override
    public Trajectstaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<Trajectstaat>> changes, Connection db) throws SQLException {
        SortedMap<String, Optional<Contributie>> nieuw = new TreeMap<>();
        changes.forEach(change -> nieuw.put(change.key(), change.state().map(regels::van)));
        contributies.vervang(db, Bron.TRAJECT, nieuw);
        trajecten.schrijf(db, Wijzigingen.aanwezig(changes));
        trajecten.verwijder(db, Wijzigingen.verwijderd(changes));
    }
}
