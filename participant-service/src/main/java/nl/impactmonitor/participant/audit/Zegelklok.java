package nl.impactmonitor.participant.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Seals once a second, as long as the service runs; what a stop leaves open the next start seals. */
@ApplicationScoped
class Zegelklok {

    private static final Logger LOG = Logger.getLogger(Zegelklok.class);

    private final Verzegelaar verzegelaar;
    private final long wacht;
    private volatile long laatstGelukt = System.nanoTime();
    private boolean faalt;
    private Thread thread;

    Zegelklok(
            Verzegelaar verzegelaar,
            MeterRegistry metrics,
            @ConfigProperty(name = "impactmonitor.audit.verzegel-elke", defaultValue = "1s") Duration elke) {
        this.verzegelaar = verzegelaar;
        this.wacht = elke.toMillis();
        Gauge.builder("audit_sealing_age_seconds", () -> (System.nanoTime() - laatstGelukt) / 1e9)
                .description("since the audit was last looked through for rows to seal")
                .register(metrics);
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("audit").daemon().start(this::loop);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    private void loop() {
        try {
            while (true) {
                Thread.sleep(wacht);
                eenKeer();
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    private void eenKeer() {
        try {
            verzegelaar.verzegel();
            laatstGelukt = System.nanoTime();
            faalt = false;
        } catch (SQLException | RuntimeException | Error e) {
            // Also an Error: without this thread nothing would be sealed until the next start, and nobody would know.
            if (!faalt) {
                LOG.error("the audit is not sealed; trying again", e);
                faalt = true;
            }
        }
    }
}
