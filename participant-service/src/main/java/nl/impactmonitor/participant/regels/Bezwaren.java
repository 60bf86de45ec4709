package nl.impactmonitor.participant.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * What rules have against a request, gathered before it is refused as a whole. A single request fails with 400 when the
 * input itself is wrong, else with 409 when it does not fit what is stored; a delivered row lists both.
 */
public final class Bezwaren {

    private final List<FieldError> invoer = new ArrayList<>();
    private final List<FieldError> conflicten = new ArrayList<>();

    /** Wrong whatever is stored. */
    public void invoer(String pointer, String code, String melding) {
        invoer.add(new FieldError(pointer, code, melding));
    }

    /** Right in itself, but not with what is stored. */
    public void conflict(String pointer, String code, String melding) {
        conflicten.add(new FieldError(pointer, code, melding));
    }

    /** Takes over what was found in a part that lies at this pointer. */
    public void neemOver(String pointer, Bezwaren deel) {
        deel.invoer.forEach(f -> invoer(pointer + f.pointer(), f.code(), f.detail()));
        deel.conflicten.forEach(f -> conflict(pointer + f.pointer(), f.code(), f.detail()));
    }

    public List<FieldError> alle() {
        return Stream.concat(invoer.stream(), conflicten.stream()).toList();
    }

    public boolean geen() {
        return invoer.isEmpty() && conflicten.isEmpty();
    }

    /** @throws ApiException when there are any */
    public void weigerBijBezwaar() {
        if (!invoer.isEmpty()) {
            throw ApiException.badRequest(invoer);
        }
        if (!conflicten.isEmpty()) {
            throw ApiException.conflict(conflicten.getFirst().code(), conflicten);
        }
    }
}
