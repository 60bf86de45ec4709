package nl.impactmonitor.interview.interview;

import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

final class InterviewNietGevonden {

    private InterviewNietGevonden() {}

    static ApiException metId(UUID id) {
        return ApiException.notFound("Interview " + id + " is niet gevonden.");
    }
}
