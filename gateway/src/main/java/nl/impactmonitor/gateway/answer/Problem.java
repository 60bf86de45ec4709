package nl.impactmonitor.gateway.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * What went wrong, as RFC 9457 describes it. The texts are for the caller, so they are Dutch.
 *
 * @param status the HTTP status
 * @param title the same for every problem of this kind
 * @param detail about this one request; never holds what the caller sent
 */
public record Problem(int status, String title, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem noToken() {
        return new Problem(401, "Niet aangemeld", "Stuur een geldig token mee in de header Authorization.");
    }

    public static Problem badToken() {
        return new Problem(401, "Niet aangemeld", "Het token is ongeldig, verlopen of niet voor deze API bedoeld.");
    }

    public static Problem originRefused() {
        return new Problem(403, "Geen toegang", "Deze herkomst (origin) mag de API niet vanuit een browser gebruiken.");
    }

    public static Problem notFound() {
        return new Problem(404, "Niet gevonden", "Op dit adres is niets te vinden.");
    }

    public static Problem methodNotAllowed() {
        return new Problem(
                405, "Methode niet toegestaan", "Deze methode werkt hier niet; de header Allow noemt wat wel kan.");
    }

    public static Problem tooLarge(long limit) {
        return new Problem(413, "Verzoek te groot", "De inhoud is groter dan de toegestane " + size(limit) + ".");
    }

    public static Problem internal() {
        return new Problem(500, "Interne fout", "Er ging iets mis bij het verwerken van het verzoek.");
    }

    public static Problem badGateway() {
        return new Problem(502, "Geen bruikbaar antwoord", "De achterliggende dienst gaf geen bruikbaar antwoord.");
    }

    public static Problem unavailable() {
        return new Problem(
                503, "Niet beschikbaar", "De achterliggende dienst is nu niet bereikbaar. Probeer het later opnieuw.");
    }

    public static Problem loginUnavailable() {
        return new Problem(
                503, "Niet beschikbaar", "Het token kan nu niet worden gecontroleerd. Probeer het later opnieuw.");
    }

    public static Problem timeout() {
        return new Problem(504, "Te laat", "De achterliggende dienst gaf niet op tijd antwoord.");
    }

    public Buffer toBuffer() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }

    private static String size(long bytes) {
        long mebibytes = bytes >> 20;
        return mebibytes > 0 ? mebibytes + " MiB" : bytes + " bytes";
    }
}
