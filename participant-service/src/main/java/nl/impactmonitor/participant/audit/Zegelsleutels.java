package nl.impactmonitor.participant.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.impactmonitor.participant.keten.Zegelsleutel;
import nl.impactmonitor.participant.koppeling.Sleutelbos;

@Singleton
class Zegelsleutels {

    /** Derived from the master key, which is not in the database; no other use has the same key. */
    @Produces
    @Singleton
    Zegelsleutel zegelsleutel(Sleutelbos sleutels) {
        return new Zegelsleutel(sleutels.sleutelVoor("audit"));
    }
}
