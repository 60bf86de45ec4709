package nl.impactmonitor.economics.rekentaak;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.economics.berekening.Uitkomst;
import nl.impactmonitor.economics.proef.Levering;
import nl.impactmonitor.economics.proef.Mens;
import nl.impactmonitor.economics.vaststelling.Vaststelling;
import nl.impactmonitor.economics.werk.Gestopt;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** Berekeningen that are not answered at once. */
@QuarkusTest
class RekentaakTest {

    private static final String ONDERWEG = """
            insert into berekening (id, naam, status, pilots, peildatum, parameterset, parameterset_versie, aangemaakt_op,
                                    vraag, scope_pilots, levensteken, pogingen)
            values (?::uuid, 'Onderweg', 'BEZIG', array[?], '2026-08-01', 'LLO-BASIS', 1, now(), ?, '*',
                    now() + cast(? as interval), ?)""";

    @Inject
    Levering levering;

    @Inject
    AgroalDataSource verzoek;

    @Inject
    ScopeRunner scopes;

    @Inject
    Rekentaken taken;

    @Inject
    Vaststelling vaststelling;

    @Test
    void one_that_is_asked_for_later_is_done_and_gives_the_same_bytes() {
        // Given
        String pilot = pilot(20);
        String direct = vraag().body(body(pilot)).post("/v1/berekeningen").asString();

        // When
        ValidatableResponse antwoord = vraag().header("Prefer", "respond-async")
                .body(body(pilot))
                .post("/v1/berekeningen")
                .then()
                .statusCode(202)
                .header("Location", endsWith("/rekentaak"));

        // Then
        String id = antwoord.extract().path("id");
        assertThat(einde(id).getString("status")).isEqualTo("CONCEPT");
        String later = vraag().get("/v1/berekeningen/" + id).asString();
        assertThat(resultaat(later)).isEqualTo(resultaat(direct));
    }

    /** As of many people: vastgesteld before it was drawn. */
    @Test
    void what_is_drawn_after_it_was_vastgesteld_is_sent_as_a_new_version_with_the_figures_that_it_had()
            throws Exception {
        // Given
        String id = vraag().body(body(pilot(20))).post("/v1/berekeningen").path("id");

        // When
        scopes.callAs(Scope.stored("*", "", ""), () -> vaststelling.legVast(UUID.fromString(id), "\"1\""));

        // Then
        JsonNode eerst = new ObjectMapper()
                .readTree(Events.await("berekeningen.v1", id, 2).value());
        JsonNode later = new ObjectMapper()
                .readTree(Events.await("berekeningen.v1", id, 3).value());
        assertThat(eerst.get("zaad").isNull()).isTrue();
        assertThat(eerst.get("verslag").get("onzekerheid").isNull()).isTrue();
        assertThat(later.get("trekkingen").asInt()).isBetween(10_000, 100_000);
        assertThat(later.get("verslag").get("onzekerheid").get("kansPositief").isNumber())
                .isTrue();
        assertThat(later.get("checksum")).isEqualTo(eerst.get("checksum"));
        for (int i = 0; i < eerst.get("cijfers").size(); i++) {
            assertThat(later.get("cijfers").get(i).get("waarde"))
                    .isEqualTo(eerst.get("cijfers").get(i).get("waarde"));
        }
        vraag().get("/v1/berekeningen/" + id).then().header("ETag", "\"3\"");
    }

    @Test
    void what_was_under_way_when_the_service_stopped_is_taken_up_again() throws Exception {
        // Given: half an hour ago somebody was at it for the first time
        String id = onderweg(pilot(20), "-30 minutes", 1);

        // When
        JsonPath einde = einde(id);

        // Then
        assertThat(einde.getString("status")).isEqualTo("CONCEPT");
        assertThat(einde.getFloat("voortgang")).isEqualTo(1f);
    }

    @Test
    void what_failed_three_times_is_given_up_with_a_reason() throws Exception {
        // Given
        String id = onderweg(pilot(20), "-30 minutes", 3);

        // When
        JsonPath einde = einde(id);

        // Then
        assertThat(einde.getString("status")).isEqualTo("MISLUKT");
        assertThat(einde.getString("reden")).contains("3 pogingen");
    }

    @Test
    void a_group_that_is_too_small_ends_with_that_reason() {
        // Given / When
        String id = vraag().header("Prefer", "respond-async")
                .body(body(pilot(3)))
                .post("/v1/berekeningen")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        // Then
        assertThat(einde(id).getString("reden")).contains("minder dan 5 deelnemers");
    }

    @Test
    void one_that_is_cancelled_keeps_nothing_of_what_comes_after() throws Exception {
        // Given: another worker is at it
        String id = onderweg(pilot(20), "1 hour", 1);

        // When
        vraag().delete("/v1/berekeningen/" + id + "/rekentaak")
                .then()
                .statusCode(200)
                .body("status", equalTo("GEANNULEERD"));

        // Then
        UUID berekening = UUID.fromString(id);
        assertThatThrownBy(() -> taken.vordert(berekening, 0.5)).isInstanceOf(Gestopt.class);
        assertThatThrownBy(() -> taken.klaar(berekening, new Uitkomst("{}", "{}", List.of())))
                .isInstanceOf(Gestopt.class);
        vraag().delete("/v1/berekeningen/" + id + "/rekentaak").then().statusCode(200);
        assertThat(einde(id).getString("status")).isEqualTo("GEANNULEERD");
    }

    @Test
    void what_is_done_cannot_be_cancelled() {
        // Given
        String id = vraag().body(body(pilot(20)))
                .post("/v1/berekeningen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When / Then
        vraag().delete("/v1/berekeningen/" + id + "/rekentaak")
                .then()
                .statusCode(409)
                .body("code", equalTo("AL_KLAAR"));
    }

    @Test
    void the_same_key_gives_the_same_berekening_and_no_other_question() {
        // Given
        String sleutel = UUID.randomUUID().toString();
        String pilot = pilot(20);
        String eerste =
                metSleutel(sleutel, body(pilot)).statusCode(201).extract().path("id");

        // When
        String tweede =
                metSleutel(sleutel, body(pilot)).statusCode(201).extract().path("id");

        // Then
        assertThat(tweede).isEqualTo(eerste);
        metSleutel(sleutel, body(pilot).replace("Later", "Anders"))
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENTIE_ANDERE_INHOUD"));
        metSleutel("é", body(pilot)).statusCode(400).body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    private ValidatableResponse metSleutel(String sleutel, String body) {
        return vraag().header("Idempotency-Key", sleutel)
                .body(body)
                .post("/v1/berekeningen")
                .then();
    }

    private String onderweg(String pilot, String levensteken, int pogingen) throws Exception {
        String id = UUID.randomUUID().toString();
        scopes.callAs(new Scope(Set.of("*"), "", ""), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    try (var connection = verzoek.getConnection();
                            var insert = connection.prepareStatement(ONDERWEG)) {
                        insert.setString(1, id);
                        insert.setString(2, pilot);
                        insert.setString(3, body(pilot));
                        insert.setString(4, levensteken);
                        insert.setInt(5, pogingen);
                        return insert.executeUpdate();
                    }
                }));
        return id;
    }

    private static JsonPath einde(String id) {
        long tot = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < tot) {
            JsonPath taak = vraag().get("/v1/berekeningen/" + id + "/rekentaak").jsonPath();
            if (!Set.of("WACHT", "BEZIG").contains(taak.getString("status"))) {
                return taak;
            }
        }
        throw new AssertionError("berekening " + id + " did not end");
    }

    private String pilot(int aantal) {
        String pilot = "TAAK-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        levering.pilot(pilot, "EUR");
        levering.mensen(
                Stream.generate(() -> Mens.uitBijstand(pilot)).limit(aantal).toList(), 1);
        return pilot;
    }

    private static RequestSpecification vraag() {
        return given().auth().oauth2(Tokens.onderzoeker()).contentType("application/json");
    }

    private static String body(String pilot) {
        return """
                {"naam": "Later", "pilots": ["%s"], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                 "parametersetVersie": 1}""".formatted(pilot);
    }

    private static String resultaat(String json) {
        return json.substring(json.indexOf("\"resultaat\":"));
    }
}
