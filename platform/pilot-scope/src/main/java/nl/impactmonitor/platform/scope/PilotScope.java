package nl.impactmonitor.platform.scope;

import io.quarkus.security.ForbiddenException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * What the caller may touch: the scope of the running job ({@link ScopeRunner}), else that of the request's token, else
 * nothing. Safe to inject anywhere; each call looks at the current request or job.
 */
@Singleton
public class PilotScope {

    private final ScopeRunner runner;
    private final TokenScope token;

    @Inject
    PilotScope(ScopeRunner runner, TokenScope token) {
        this.runner = runner;
        this.token = token;
    }

    /** The whole scope, to be stored with work that is done later. */
    public Scope current() {
        Scope running = runner.running();
        return running != null ? running : token.read();
    }

    /** Codes, or exactly {@code *}. */
    public Set<String> pilots() {
        return current().pilots();
    }

    public boolean allPilots() {
        return current().allPilots();
    }

    public boolean mayUse(String pilot) {
        return current().mayUse(pilot);
    }

    /** @throws ForbiddenException when the token names no organisation, so that two unnamed ones never look equal */
    public String organisatie() {
        String organisatie = current().organisatie();
        if (organisatie.isBlank()) {
            throw new ForbiddenException("no organisatie in the token");
        }
        return organisatie;
    }

    public String subject() {
        return current().subject();
    }
}
