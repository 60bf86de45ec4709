package nl.impactmonitor.participant.aanlevering;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.jboss.logging.Logger;

/**
 * The thread that takes deliveries, one after another, each under the stored scope of who submitted it. It is woken when a
 * content is complete, and looks by itself now and then: after a restart there may be work left.
 */
@ApplicationScoped
class Aanleverwerker {

    private static final Logger LOG = Logger.getLogger(Aanleverwerker.class);
    private static final int POGINGEN = 5;

    private final AgroalDataSource werk;
    private final VerwerkDeel verwerkDeel;
    private final VerwerkGeheel verwerkGeheel;
    private final AfgebrokenInhoud afgebroken;
    private final ScopeRunner scopes;
    private final Verwerkingen verwerkingen;
    private final Aanleverinstellingen instellingen;
    private final Aanlevermetrics metrics;
    private final Semaphore werkTeDoen = new Semaphore(0);
    private final Map<UUID, Integer> mislukt = new HashMap<>();
    private volatile boolean stopt;
    private Thread thread;

    Aanleverwerker(
            @DataSource("werk") AgroalDataSource werk,
            VerwerkDeel verwerkDeel,
            VerwerkGeheel verwerkGeheel,
            AfgebrokenInhoud afgebroken,
            ScopeRunner scopes,
            Verwerkingen verwerkingen,
            Aanleverinstellingen instellingen,
            Aanlevermetrics metrics) {
        this.werk = werk;
        this.verwerkDeel = verwerkDeel;
        this.verwerkGeheel = verwerkGeheel;
        this.afgebroken = afgebroken;
        this.scopes = scopes;
        this.verwerkingen = verwerkingen;
        this.instellingen = instellingen;
        this.metrics = metrics;
    }

    void wek() {
        werkTeDoen.release();
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("aanleveringen").start(this::werk);
    }

    /** Ends between two parts, not in one. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopt = true;
        werkTeDoen.release();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private record Open(UUID id, boolean geheel, Scope scope) {}

    private void werk() {
        while (!stopt) {
            try {
                werkTeDoen.tryAcquire(instellingen.poll().toMillis(), TimeUnit.MILLISECONDS);
                werkTeDoen.drainPermits();
                for (Open open : open()) {
                    verwerk(open);
                }
                afgebroken.ruimOp();
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException | Error e) {
                LOG.warn("deliveries could not be looked up; trying again", e);
            }
        }
    }

    private void verwerk(Open open) {
        try {
            scopes.callAs(open.scope(), () -> {
                if (open.geheel()) {
                    verwerkingen
                            .alsTaak(
                                    "aanlevering",
                                    "aanleveraar",
                                    open.id(),
                                    () -> verwerkGeheel.doe(open.id(), () -> stopt))
                            .ifPresent(metrics::tel);
                    mislukt.remove(open.id());
                    return null;
                }
                boolean meer = true;
                while (!stopt && meer) {
                    VerwerkDeel.Stap stap = verwerkingen.alsTaak(
                            "aanlevering", "aanleveraar", open.id(), () -> verwerkDeel.doe(open.id()));
                    meer = stap.meer();
                    metrics.tel(stap.telling());
                    mislukt.remove(open.id());
                }
                return null;
            });
        } catch (Exception | Error e) {
            // An Error too: were this thread to end, every later delivery would wait unseen until a restart.
            int keer = mislukt.merge(open.id(), 1, Integer::sum);
            LOG.warnf(e, "part of delivery %s not taken (attempt %d)", open.id(), keer);
            if (keer >= POGINGEN && !Databasestoring.tijdelijk(e)) {
                geefOp(open);
            }
        }
    }

    private void geefOp(Open open) {
        try {
            scopes.callAs(open.scope(), () -> {
                verwerkDeel.mislukt(open.id(), "De verwerking is gestopt door een fout in het systeem.");
                return null;
            });
            mislukt.remove(open.id());
        } catch (Exception | Error e) {
            LOG.warnf(e, "delivery %s could not be given up", open.id());
        }
    }

    /** Across organisations and pilots, so on the login of jobs; the work itself is scoped again. */
    private List<Open> open() throws SQLException {
        List<Open> gevonden = new ArrayList<>();
        try (Connection c = werk.getConnection();
                PreparedStatement lees = c.prepareStatement("select id, scope_pilots, organisatie, indiener,"
                        + " proef or acceptatie = 'ALLES_OF_NIETS' as geheel"
                        + " from aanlevering where status = 'BEZIG' order by volgnummer");
                ResultSet rs = lees.executeQuery()) {
            while (rs.next()) {
                Scope scope = Scope.stored(
                        rs.getString("scope_pilots"), rs.getString("organisatie"), rs.getString("indiener"));
                gevonden.add(new Open(rs.getObject("id", UUID.class), rs.getBoolean("geheel"), scope));
            }
        }
        return gevonden;
    }
}
