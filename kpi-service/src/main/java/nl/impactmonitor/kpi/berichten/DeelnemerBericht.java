package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
        SortedMap<String, Optional<Contributie>> nieuw = new TreeMap<>();
        changes.forEach(change -> nieuw.put(change.key(), change.state().map(regels::van)));
        contributies.vervang(db, Bron.DEELNEMER, nieuw);
        wis(
                db,
                nieuw,
                change -> change.state()
                        .filter(DeelnemerBericht::zonderBijzondere)
                        .isPresent(),
                changes);
    }

    /** For a copy that nobody reads yet: the contributies, of which the sums are made when all of them are there. */
    StateHandler<?> alleenRijen() {
        return new AlleenRijen();
    }

    /** Makes of each state what is kept of it at once: thousands of whole states are more than a small heap likes to hold. */
    private final class AlleenRijen implements StateHandler<Rij> {

        @Override
        public String topic() {
            return DeelnemerBericht.this.topic();
        }

        @Override
        public Rij read(byte[] json) throws UnreadableState {
            Deelnemerstaat staat = DeelnemerBericht.this.read(json);
            return new Rij(regels.van(staat), zonderBijzondere(staat));
        }

        @Override
        public void apply(List<Change<Rij>> changes, Connection db) throws SQLException {
            SortedMap<String, Optional<Contributie>> nieuw = new TreeMap<>();
            changes.forEach(change -> nieuw.put(change.key(), change.state().map(Rij::contributie)));
            contributies.zonderSommen(db, Bron.DEELNEMER, nieuw);
            wis(
                    db,
                    nieuw,
                    change -> change.state().filter(Rij::zonderBijzondere).isPresent(),
                    changes);
        }
    }

    private record Rij(Contributie contributie, boolean zonderBijzondere) {}

    private static boolean zonderBijzondere(Deelnemerstaat staat) {
        return !staat.toestemming().bijzondereGegevens();
    }

    /**
     * What may not be kept any more of what a person was counted for in standen.
     *
     * @param zonderBijzondere whether it is of somebody who gives no toestemming for bijzondere gegevens
     */
    private <T> void wis(
            Connection db,
            SortedMap<String, Optional<Contributie>> nieuw,
            Predicate<Change<T>> zonderBijzondere,
            List<Change<T>> changes)
            throws SQLException {
        leden.vertrokken(db, Wijzigingen.verwijderd(changes));
        List<String> zonder =
                changes.stream().filter(zonderBijzondere).map(Change::key).toList();
        herkomst.wisScores(
                db, zonder, sleutel -> nieuw.get(sleutel).orElseThrow().scores());
    }
}
