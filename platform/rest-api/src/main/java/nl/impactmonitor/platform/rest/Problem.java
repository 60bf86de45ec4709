package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** RFC 9457 problem details; every 4xx and 5xx answer has this form, in Dutch. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "errors"})
public record Problem(
        String type, String title, int status, String detail, String instance, String code, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String detail) {
        return new Problem("about:blank", title(status), status, detail, null, code, List.of());
    }

    /** Says the only error in the detail itself; for more of them how many there are. */
    static Problem withErrors(int status, String code, List<FieldError> errors) {
        String detail = errors.size() == 1
                ? errors.getFirst().detail()
                : "Het verzoek bevat " + errors.size() + " fouten; zie errors.";
        return new Problem("about:blank", title(status), status, detail, null, code, List.copyOf(errors));
    }

    Problem at(String instance) {
        return new Problem(type, title, status, detail, instance, code, errors);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Ongeldig verzoek";
            case 401 -> "Niet aangemeld";
            case 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 405 -> "Methode niet toegestaan";
            case 406 -> "Antwoordvorm niet beschikbaar";
            case 408 -> "Verzoek duurde te lang";
            case 409 -> "Conflict met de huidige stand";
            case 412 -> "Voorwaarde niet vervuld";
            case 413 -> "Verzoek te groot";
            case 415 -> "Mediatype niet ondersteund";
            case 428 -> "Voorwaarde ontbreekt";
            case 429 -> "Te veel verzoeken";
            case 503 -> "Tijdelijk niet beschikbaar";
            default -> status < 500 ? "Verzoek geweigerd" : "Interne fout";
        };
    }
}
