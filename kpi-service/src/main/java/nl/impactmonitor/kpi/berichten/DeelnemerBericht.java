package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat;
import nl.impactmonitor.kpi.herkomst.Herkomstschrijver;
import nl.impactmonitor.kpi.projectie.Bron;
import nl.impactmonitor.kpi.projectie.Contributies;
import nl.impactmonitor.kpi.stand.StandLeden;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** deelnemers.v1: a state replaces the contributie of that deelnemer, an erasure takes it away everywhere. */
@ApplicationScoped
class DeelnemerBericht implements StateHandler<Deelnemerstaat> {

    private final StateReader<Deelnemerstaat> staten = new StateReader<>(Deelnemerstaat.class);
    private final Contributieregels regels;
    private final Contributies contributies;
    private final StandLeden leden;
    private final Herkomstschrijver herkomst;

    DeelnemerBericht(
            Contributieregels regels, Contributies contributies, StandLeden leden, Herkomstschrijver herkomst) {
        this.regels = regels;
        this.contributies = contributies;
        this.leden = leden;
        this.herkomst = herkomst;
    }

    @Override
    public String topic() {
        return "deelnemers.v1";
    }

    @Override
    public Deelnemerstaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<Deelnemerstaat>> changes, Connection db) throws SQLException {
        SortedMap<String, Optional<Contributie>> nieuw = nieuw(changes);
        contributies.vervang(db, Bron.DEELNEMER, nieuw);
        wis(changes, nieuw, db);
    }

    /** For a copy that nobody reads yet: the contributies, of which the sums are made when all of them are there. */
    StateHandler<Deelnemerstaat> alleenRijen() {
        return new StateHandler<>() {
            @Override
            public String topic() {
                return DeelnemerBericht.this.topic();
            }

            @Override
            public Deelnemerstaat read(byte[] json) throws UnreadableState {
                return DeelnemerBericht.this.read(json);
            }

            @Override
            public void apply(List<Change<Deelnemerstaat>> changes, Connection db) throws SQLException {
                SortedMap<String, Optional<Contributie>> nieuw = nieuw(changes);
                contributies.zonderSommen(db, Bron.DEELNEMER, nieuw);
                wis(changes, nieuw, db);
            }
        };
    }

    /** What may not be kept any more of what a person was counted for in standen. */
    private void wis(
            List<Change<Deelnemerstaat>> changes, SortedMap<String, Optional<Contributie>> nieuw, Connection db)
            throws SQLException {
        leden.vertrokken(db, Wijzigingen.verwijderd(changes));
        SortedMap<String, Set<String>> over = new TreeMap<>();
        Wijzigingen.aanwezig(changes).forEach((sleutel, staat) -> {
            if (!staat.toestemming().bijzondereGegevens()) {
                over.put(sleutel, nieuw.get(sleutel).orElseThrow().scores());
            }
        });
        herkomst.wisScores(db, over);
    }

    private SortedMap<String, Optional<Contributie>> nieuw(List<Change<Deelnemerstaat>> changes) {
        SortedMap<String, Optional<Contributie>> nieuw = new TreeMap<>();
        changes.forEach(change -> nieuw.put(change.key(), change.state().map(regels::van)));
        return nieuw;
    }
}
