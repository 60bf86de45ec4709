package nl.impactmonitor.kpi.berichten;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.projectie.Contributies;
import nl.impactmonitor.platform.projection.SecondCopy;
import nl.impactmonitor.platform.projection.StateHandler;
import org.jboss.logging.Logger;

/**
 * Builds the projection anew from the topics, in tables of its own, while the live ones are read and kept up to date; then
 * both change places in one transaction. Readers see either the old tables or the new ones, and wait for milliseconds. One
 * rebuild at a time, of all processes.
 */
@ApplicationScoped
class Herbouw {

    private static final Logger LOG = Logger.getLogger(Herbouw.class);

    /** No more than this is read while the consumers of the live tables wait. */
    private static final long RESTJE = 2000;

    private static final int POGINGEN = 30;
    private static final String ANDEREN_EERST = "55P03";

    private final AgroalDataSource werk;
    private final Contributies contributies;
    private final DeelnemerBericht deelnemers;
    private final Generatie generatie;
    private final SecondCopy kopie;
    private final Map<String, Object> verbinding;
    private final List<StateHandler<?>> berichten;

    Herbouw(
            @DataSource("werk") AgroalDataSource werk,
            Contributies contributies,
            Generatie generatie,
            SecondCopy kopie,
            @Identifier("default-kafka-broker") Map<String, Object> verbinding,
            PilotBericht pilots,
            InstrumentBericht instrumenten,
            TrajectBericht trajecten,
            DeelnemerBericht deelnemers,
            FactorBericht factoren,
            BerekeningBericht berekeningen,
            VerankeringBericht verankering) {
        this.werk = werk;
        this.contributies = contributies;
        this.deelnemers = deelnemers;
        this.generatie = generatie;
        this.kopie = kopie;
        this.verbinding = verbinding;
        this.berichten = List.of(pilots, instrumenten, trajecten, deelnemers, factoren, berekeningen, verankering);
    }

    /** @return whether it was done; not when another process is at it */
    boolean voer() {
        List<Topiclezer<?>> lezers = new ArrayList<>();
        try (Connection slot = werk.getConnection();
                Connection db = werk.getConnection()) {
            if (!alleen(slot)) {
                return false;
            }
            try {
                voerUit(slot, "select herbouw_begin()");
                contributies.leegOptelling(slot);
                berichten.forEach(bericht -> lezers.add(new Topiclezer<>(bericht, kopie, verbinding)));
                Vulling.van(deelnemers.alleenRijen(), kopie, verbinding, werk);
                Handen.samen(werk, (hand, kant) -> contributies.telOp(kant, hand, Handen.AANTAL));
                contributies.leegOptelling(slot);
                db.setAutoCommit(false);
                vul(db, lezers);
                wissel(db, lezers);
                return true;
            } finally {
                lezers.forEach(Topiclezer::close);
                voerUit(slot, "select pg_advisory_unlock(hashtext('herbouw'))");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rebuild of the projection failed; the live one stays", e);
        }
    }

    /** A transaction per set of records, until all topics are read but for a rest; of deelnemers not much is left. */
    private static void vul(Connection db, List<Topiclezer<?>> lezers) throws SQLException {
        bouw(db);
        for (Topiclezer<?> lezer : lezers) {
            lezer.naarKopie(db);
        }
        db.commit();
        for (Topiclezer<?> lezer : lezers) {
            while (lezer.achter() > RESTJE) {
                bouw(db);
                lezer.lees(db);
                db.commit();
            }
        }
    }

    private void wissel(Connection db, List<Topiclezer<?>> lezers) throws SQLException {
        for (int poging = 1; ; poging++) {
            try {
                opKopie(db);
                for (Topiclezer<?> lezer : lezers) {
                    lezer.naarKopie(db);
                }
                generatie.sluit(db);
                for (Topiclezer<?> lezer : lezers) {
                    while (lezer.achter() > 0) {
                        lezer.lees(db);
                    }
                    lezer.haalIn(db, levend(db, lezer.topic()));
                }
                generatie.vernieuwd(db);
                voerUit(db, "select herbouw_wissel()");
                db.commit();
                LOG.info("the rebuilt projection is the live one");
                return;
            } catch (SQLException e) {
                db.rollback();
                if (!ANDEREN_EERST.equals(e.getSQLState()) || poging == POGINGEN) {
                    throw e;
                }
                LOG.info("a long reader is in the way of the rebuilt projection; tried again");
            }
        }
    }

    private static boolean alleen(Connection slot) throws SQLException {
        try (Statement vraag = slot.createStatement();
                ResultSet rij = vraag.executeQuery("select pg_try_advisory_lock(hashtext('herbouw'))")) {
            rij.next();
            return rij.getBoolean(1);
        }
    }

    /** The same for a transaction that waits for no disk: what is lost with the server before the switch is begun anew. */
    static void bouw(Connection db) throws SQLException {
        opKopie(db);
        voerUit(db, "set local synchronous_commit to off");
    }

    /** For this transaction the tables of the projection are those being built. */
    private static void opKopie(Connection db) throws SQLException {
        voerUit(db, "set local search_path to herbouw, public");
    }

    private static Map<Integer, Long> levend(Connection db, String topic) throws SQLException {
        try (PreparedStatement vraag =
                db.prepareStatement("select partitie, volgende from public.projectie_positie where topic = ?")) {
            vraag.setString(1, topic);
            Map<Integer, Long> posities = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    posities.put(rij.getInt(1), rij.getLong(2));
                }
            }
            return posities;
        }
    }

    private static void voerUit(Connection db, String sql) throws SQLException {
        try (Statement opdracht = db.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
