package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.example.Intake;
import org.junit.jupiter.api.Test;

/** Bad input at the gateway: one clear Dutch answer with all errors, and nothing stored. */
class InvoerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalPlatform platform = SharedPlatform.get();
    private final Intake intake = new Intake(platform.api("intaker.twente"), "TWENTE");

    private record Refusal(int status, String type, JsonNode body) {
        List<String> pointers() {
            List<String> pointers = new ArrayList<>();
            body.path("errors")
                    .forEach(error -> pointers.add(error.path("pointer").asText()));
            return pointers;
        }
    }

    @Test
    void malformed_json_is_told_with_its_place() throws Exception {
        // When
        Refusal refusal = post("/v1/deelnemers", "{\"pilot\": \"TWENTE\",");
        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.body().toString()).contains("regel 1");
    }

    @Test
    void every_wrong_field_is_named_at_once() throws Exception {
        // Given
        String body = """
                {"pilot": 7, "aangemeldOp": "gisteren", "bijnaam": "x",
                 "kenmerken": {"geslacht": "Z", "leeftijdsklasse": "35-44", "opleidingsniveau": "LAAG",
                               "leerderType": "NT1", "instroomkanaal": "GEMEENTE"}}
                """;
        // When
        Refusal refusal = post("/v1/deelnemers", body);
        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.pointers())
                .containsExactlyInAnyOrder("/pilot", "/aangemeldOp", "/bijnaam", "/kenmerken/geslacht");
    }

    @Test
    void a_bsn_in_any_field_is_refused_and_not_repeated() throws Exception {
        // Given
        ObjectNode gesprek = JSON.createObjectNode()
                .put("pilot", "TWENTE")
                .put("naam", "Taal voor 111222333")
                .put("soort", "EDUCATIE")
                .put("nieuw", true)
                .put("status", "IN_ONTWIKKELING");
        // When
        Refusal refusal = send("POST", "/v1/scholingstrajecten", gesprek.toString(), "projectleider.twente");
        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.pointers()).containsExactly("/naam");
        assertThat(refusal.body().toString()).doesNotContain("111222333");
    }

    @Test
    void no_token_is_401_as_problem_json() throws Exception {
        // When
        Refusal refusal = send("GET", "/v1/kpis", null, null);
        // Then
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.type()).startsWith("application/problem+json");
    }

    @Test
    void an_eenmeting_before_the_nulmeting_is_a_conflict() throws Exception {
        // Given
        String id = withConsent();
        // When
        Refusal refusal = postMeting(id, intake.een());
        // Then
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.body().path("code").asText()).isEqualTo("GEEN_NULMETING");
    }

    @Test
    void an_eenmeting_dated_before_the_nulmeting_is_refused() throws Exception {
        // Given
        String id = withConsent();
        intake.nulmeting(id);
        // When
        Refusal refusal =
                postMeting(id, intake.een().put("datum", Intake.NUL.minusDays(1).toString()));
        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.pointers()).contains("/datum");
    }

    @Test
    void a_score_off_the_scale_and_an_unknown_item_are_told_together_and_nothing_is_stored() throws Exception {
        // Given
        String id = withConsent();
        ObjectNode meting = intake.nul();
        ((ObjectNode) meting.path("antwoorden").get(0)).put("waarde", 9);
        ((ObjectNode) meting.path("antwoorden").get(1)).put("item", "BESTAAT_NIET");
        // When
        Refusal refusal = postMeting(id, meting);
        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.pointers()).contains("/antwoorden/0/waarde", "/antwoorden/1/item");
        assertThat(platform.api("intaker.twente")
                        .get("/v1/deelnemers/" + id + "/metingen")
                        .path("items"))
                .isEmpty();
    }

    @Test
    void an_unknown_instrument_is_refused() throws Exception {
        // When
        Refusal refusal = postMeting(withConsent(), intake.nul().put("instrument", "ANDERS"));
        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.pointers()).contains("/instrument");
    }

    private String withConsent() {
        String id = intake.register();
        intake.consent(id);
        return id;
    }

    private Refusal postMeting(String id, ObjectNode meting) throws Exception {
        return post("/v1/deelnemers/" + id + "/metingen", meting.toString());
    }

    private Refusal post(String path, String body) throws Exception {
        return send("POST", path, body, "intaker.twente");
    }

    private Refusal send(String method, String path, String body, String account) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.url() + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (account != null) {
            request.header("Authorization", "Bearer " + platform.token(account));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Refusal(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    JSON.readTree(answer.body()));
        }
    }
}
