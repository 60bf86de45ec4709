package nl.impactmonitor.economics.werk;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread for each kind of work that takes long, one task after another. It is woken when something is asked and looks by
 * itself each second: after a restart, here or of another instance, what was under way is taken up again, and after three
 * attempts given up with a reason.
 */
@ApplicationScoped
public class Rekenwerker {

    private static final Logger LOG = Logger.getLogger(Rekenwerker.class);

    private final List<Draad> draden;
    private volatile boolean stopt;

    Rekenwerker(@All List<Taaksoort> soorten) {
        this.draden = soorten.stream().map(Draad::new).toList();
    }

    void begin(@Observes StartupEvent start) {
        draden.forEach(Draad::begin);
    }

    void stop(@Observes ShutdownEvent einde) throws InterruptedException {
        stopt = true;
        draden.forEach(draad -> draad.thread.interrupt());
        for (Draad draad : draden) {
            draad.thread.join(5000);
        }
    }

    /** After the commit of the question. */
    public void wek() {
        draden.forEach(draad -> draad.werkTeDoen.release());
    }

    private final class Draad {

        private final Taaksoort soort;
        private final Semaphore werkTeDoen = new Semaphore(0);
        private Thread thread;

        Draad(Taaksoort soort) {
            this.soort = soort;
        }

        void begin() {
            thread = Thread.ofPlatform().daemon().name("rekenwerker").start(this::draai);
        }

        private void draai() {
            try {
                while (!stopt) {
                    if (!neemEnDoe()) {
                        werkTeDoen.tryAcquire(1, TimeUnit.SECONDS);
                        werkTeDoen.drainPermits();
                    }
                }
            } catch (InterruptedException stoppen) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean neemEnDoe() throws InterruptedException {
            try {
                return soort.doeEen();
            } catch (InterruptedException stoppen) {
                throw stoppen;
            } catch (Exception | Error e) {
                // Also an Error: without its thread a task would wait until the next start, and nobody would know.
                LOG.warnf("a task was not done, it is tried again when its lease ends: %s", e);
                return false;
            }
        }
    }
}
