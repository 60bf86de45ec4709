package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

/** Who codes: the subject of the token, an opaque id of an account and no name. */
@ApplicationScoped
public class Codeur {

    private final PilotScope scope;

    Codeur(PilotScope scope) {
        this.scope = scope;
    }

    /** Without a subject all coders would be the same one. */
    public String vereist() {
        if (scope.subject().isBlank()) {
            throw ApiException.forbidden("Dit token noemt geen gebruiker; coderen kan alleen op naam van een account.");
        }
        return scope.subject();
    }
}
