package nl.impactmonitor.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.impactmonitor.platform.test.Tokens;

/** A delivery of roc-twente, from announcement to result. */
final class Bulk {

    static final String ROC = Tokens.aanleveraar("roc-twente", Api.TWENTE);

    private Bulk() {}

    static JsonPath lever(String soort, String inhoud) {
        String id = meldAan(ROC, soort);
        zend(ROC, id, inhoud).then().statusCode(202);
        return klaar(ROC, id);
    }

    static String meldAan(String token, String soort) {
        return Api.als(token)
                .body("{\"soort\": \"%s\", \"pilot\": \"TWENTE\", \"bestandsnaam\": \"proef.ndjson\"}".formatted(soort))
                .post("/v1/aanleveringen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response zend(String token, String id, Object inhoud) {
        byte[] bytes = inhoud instanceof byte[] b ? b : inhoud.toString().getBytes(StandardCharsets.UTF_8);
        return given().auth()
                .oauth2(token)
                .contentType("application/x-ndjson")
                .body(bytes)
                .put("/v1/aanleveringen/" + id + "/inhoud");
    }

    static JsonPath klaar(String token, String id) {
        JsonPath stand = uitkomst(token, id);
        assertThat(stand.getString("status")).isEqualTo("KLAAR");
        return stand;
    }

    static JsonPath uitkomst(String token, String id) {
        long tot = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < tot) {
            JsonPath stand = Api.als(token).get("/v1/aanleveringen/" + id).jsonPath();
            if (!"BEZIG".equals(stand.getString("status"))) {
                return stand;
            }
            sleep();
        }
        throw new AssertionError("delivery " + id + " is not ready after 30 s");
    }

    static JsonPath fouten(JsonPath aanlevering) {
        return Api.als(ROC)
                .get("/v1/aanleveringen/" + aanlevering.getString("id") + "/fouten")
                .jsonPath();
    }

    static String traject(String bronId) {
        return """
                {"bronId": "%s", "naam": "Taal in de zorg", "soort": "EDUCATIE", "nieuw": true, "status": "ONTWIKKELD",\
                 "ontwikkeldOp": "2026-01-30"}
                """.formatted(bronId);
    }

    /** One line with a NUL and an EEN, a deelname, a bewijs and a match. */
    static String dossier(String bronId, String traject) {
        return """
                {"bronId": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s,\
                 "toestemmingen": [{"soort": "INSTEMMING", "gegeven": true, "datum": "2026-01-13"}],\
                 "deelnames": [{"traject": "%s", "start": "2026-02-02", "status": "GESTART"}],\
                 "metingen": [%s, %s],\
                 "bewijzen": [{"soort": "MBO_CERTIFICAAT", "datum": "2026-06-30"}],\
                 "matches": [{"werkgever": "Transport Oost", "datum": "2026-07-06", "contractsoort": "TIJDELIJK", "urenPerWeek": 24}]}
                """.formatted(
                bronId, Api.KENMERKEN, traject, Api.meting("EEN", "2026-07-20"), Api.meting("NUL", "2026-01-19"));
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
