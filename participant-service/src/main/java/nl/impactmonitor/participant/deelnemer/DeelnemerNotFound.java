package nl.impactmonitor.participant.deelnemer;

import nl.impactmonitor.platform.rest.ApiException;

/** The same answer for an unknown id, an erased one and one of another pilot. */
final class DeelnemerNotFound {

    private DeelnemerNotFound() {}

    static ApiException withId() {
        return ApiException.notFound("Deze deelnemer bestaat niet of hoort niet bij uw pilots.");
    }
}
