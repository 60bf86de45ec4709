package nl.impactmonitor.economics.berekening;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.jboss.logging.Logger;

/**
 * The thread that does the berekeningen that take long, one after another, each under the stored scope of who asked. It is
 * woken when one is asked and looks by itself each second: after a restart, here or of another instance, what was under way
 * is taken up again, and after three attempts given up with a reason.
 */
@ApplicationScoped
class Rekenwerker {

    private static final Logger LOG = Logger.getLogger(Rekenwerker.class);
    private static final int POGINGEN = 3;

    private final Rekentaken taken;
    private final LeesMensen leesMensen;
    private final Reken reken;
    private final ScopeRunner scopes;
    private final Semaphore werkTeDoen = new Semaphore(0);
    private volatile boolean stopt;
    private Thread thread;

    Rekenwerker(Rekentaken taken, LeesMensen leesMensen, Reken reken, ScopeRunner scopes) {
        this.taken = taken;
        this.leesMensen = leesMensen;
        this.reken = reken;
        this.scopes = scopes;
    }

    void begin(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().daemon().name("rekenwerker").start(this::draai);
    }

    void stop(@Observes ShutdownEvent einde) throws InterruptedException {
        stopt = true;
        thread.interrupt();
        thread.join(5000);
    }

    /** After the commit of the question. */
    void wek() {
        werkTeDoen.release();
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

    /** @return whether there may be more to do at once */
    private boolean neemEnDoe() throws InterruptedException {
        try {
            Optional<Rekentaken.Taak> taak = taken.neem();
            if (taak.isPresent()) {
                doe(taak.get());
            }
            return taak.isPresent();
        } catch (InterruptedException stoppen) {
            throw stoppen;
        } catch (Exception | Error e) {
            // Also an Error: without its thread a berekening would wait until the next start, and nobody would know.
            LOG.warnf("a berekening was not done, it is tried again when its lease ends: %s", e);
            return false;
        }
    }

    private void doe(Rekentaken.Taak taak) throws Exception {
        if (taak.poging() > POGINGEN) {
            taken.mislukt(taak.id(), "De berekening is na " + POGINGEN + " pogingen niet gelukt; vraag haar opnieuw.");
            return;
        }
        try {
            List<String> pilots = taak.vraag().pilots();
            LeesMensen.Gelezen gelezen = scopes.callAs(
                    Scope.stored(taak.scope(), "", ""),
                    () -> leesMensen.lees(
                            taak.vraag(), klaar -> taken.vordert(taak.id(), (double) klaar / (pilots.size() + 1))));
            List<Paar> mensen = gelezen.mensen();
            taken.klaar(taak.id(), reken.uit(taak.vraag(), gelezen.set(), mensen));
        } catch (Gestopt gestopt) {
            LOG.infof("berekening %s was cancelled", taak.id());
        } catch (ApiException geweigerd) {
            taken.mislukt(taak.id(), geweigerd.problem().detail());
        }
    }
}
