package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Has the shipped instruments published before the first request, and keeps those in memory up to date after that. */
@ApplicationScoped
class Instrumentwacht {

    private static final Logger LOG = Logger.getLogger(Instrumentwacht.class);

    /** Before the jobs begin: a delivery that waits for a restart needs the instruments. */
    private static final int VROEG = 100;

    private final PubliceerInstrumenten publiceer;
    private final Instrumenten instrumenten;
    private final ObjectMapper json;
    private final ScheduledExecutorService wekker = Executors.newSingleThreadScheduledExecutor(
            werk -> Thread.ofPlatform().name("instrumenten").daemon().unstarted(werk));

    Instrumentwacht(PubliceerInstrumenten publiceer, Instrumenten instrumenten, ObjectMapper json) {
        this.publiceer = publiceer;
        this.instrumenten = instrumenten;
        this.json = json;
    }

    void start(@Observes @Priority(VROEG) StartupEvent start) {
        publiceer.doe(Instrumentbestanden.lees(json));
        instrumenten.ververs();
        long ms = Instrumenten.VERVERS.toMillis();
        wekker.scheduleWithFixedDelay(this::ververs, ms, ms, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        wekker.shutdownNow();
    }

    private void ververs() {
        try {
            instrumenten.ververs();
        } catch (RuntimeException | Error e) {
            LOG.warn("instruments could not be read; those in memory stay", e);
        }
    }
}
