package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the keys out of the setting; a wrong one keeps the service from starting. */
@ApplicationScoped
class Sleutels {

    @Produces
    @Singleton
    Sleutelbos sleutelbos(@ConfigProperty(name = "impactmonitor.koppeling.hoofdsleutel") String hoofdsleutel) {
        return new Sleutelbos(Base64.getDecoder().decode(hoofdsleutel));
    }
}
