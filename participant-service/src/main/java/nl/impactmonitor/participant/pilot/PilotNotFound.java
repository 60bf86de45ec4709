package nl.impactmonitor.participant.pilot;

import nl.impactmonitor.platform.rest.ApiException;

final class PilotNotFound {

    private PilotNotFound() {}

    static ApiException withCode() {
        return ApiException.notFound("Deze pilot bestaat niet of hoort niet bij uw pilots.");
    }
}
