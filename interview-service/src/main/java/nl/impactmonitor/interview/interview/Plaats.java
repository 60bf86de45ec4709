package nl.impactmonitor.interview.interview;

import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.PaginaVraag;

/** The place in a list that is ordered by a number. */
public final class Plaats {

    private Plaats() {}

    /** The number after which the page starts, 0 for the first page; a cursor that holds no number is a 400. */
    public static long na(PaginaVraag vraag) {
        var sleutel = vraag.na().orElse("0");
        try {
            return Long.parseLong(sleutel);
        } catch (NumberFormatException e) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "cursor", "ONGELDIGE_CURSOR", "cursor is geen waarde die deze lijst heeft uitgegeven."));
        }
    }
}
