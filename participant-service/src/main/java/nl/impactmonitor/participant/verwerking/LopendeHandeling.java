package nl.impactmonitor.participant.verwerking;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds what is going on: the job of this thread, else the request, else something of the service itself. */
@Singleton
class LopendeHandeling {

    /** The place of it in a request. */
    @RequestScoped
    static class Plaats {
        private Handeling handeling;

        void zet(Handeling nieuwe) {
            handeling = nieuwe;
        }

        Handeling geef() {
            return handeling;
        }
    }

    private static final String EIGEN = "systeem";

    private final ThreadLocal<Handeling> taak = new ThreadLocal<>();
    private final Plaats plaats;

    LopendeHandeling(Plaats plaats) {
        this.plaats = plaats;
    }

    void begin(Handeling verzoek) {
        plaats.zet(verzoek);
    }

    void taak(Handeling nieuwe) {
        if (nieuwe == null) {
            taak.remove();
        } else {
            taak.set(nieuwe);
        }
    }

    /** Null when it is neither a request nor a job that said what it does. */
    Handeling bekend() {
        Handeling eigen = taak.get();
        if (eigen != null) {
            return eigen;
        }
        return Arc.container().requestContext().isActive() ? plaats.geef() : null;
    }

    Handeling nu() {
        Handeling bekend = bekend();
        return bekend != null
                ? bekend
                : Handeling.taak(EIGEN + " " + Thread.currentThread().getName(), EIGEN, UUID.randomUUID());
    }
}
