package nl.impactmonitor.participant.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.platform.rest.ApiException;

/** What other features may ask about pilots. */
@ApplicationScoped
public class Pilots {

    private final PilotRepository repository;

    Pilots(PilotRepository repository) {
        this.repository = repository;
    }

    /** @throws ApiException 404 when it does not exist or is not of the caller: the answers are the same */
    public void eisEigen(String code) {
        if (repository.zoek(code).isEmpty()) {
            throw PilotNotFound.withCode();
        }
    }

    /** For a filter: no pilot means every own pilot. */
    public void eisEigenIndien(String code) {
        if (code != null) {
            eisEigen(code);
        }
    }
}
