package nl.impactmonitor.participant.eigensleutel;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

/** For whom the caller works: a key means something within one organisation only. */
@ApplicationScoped
class EigenOrganisatie {

    private final PilotScope scope;

    EigenOrganisatie(PilotScope scope) {
        this.scope = scope;
    }

    String naam() {
        String organisatie = scope.current().organisatie();
        if (organisatie.isBlank()) {
            throw ApiException.forbidden(
                    "Uw account hoort niet bij een organisatie, dus er zijn geen eigen sleutels om mee te werken.");
        }
        return organisatie;
    }
}
