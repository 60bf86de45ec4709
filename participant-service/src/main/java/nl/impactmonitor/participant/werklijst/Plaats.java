package nl.impactmonitor.participant.werklijst;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** After which task a page begins. */
record Plaats(LocalDate uiterlijk, UUID deelnemer) {

    static final Plaats BEGIN = new Plaats(null, null);

    /** @throws ApiException 400 for the cursor of another list */
    static Plaats van(String sleutel) {
        String[] delen = sleutel.split(" ");
        try {
            return new Plaats(LocalDate.parse(delen[0]), UUID.fromString(delen[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "cursor", "ONGELDIGE_CURSOR", "cursor is geen waarde die deze API heeft uitgegeven."));
        }
    }
}
