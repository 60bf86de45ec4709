package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateSource;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** From concept to vastgesteld, back, and what other services see of it. */
@QuarkusTest
class VaststellingTest {

    private static final String SCHEMA = "docs/contracts/berekeningen.v1.schema.json";
    private static final String TOPIC = "berekeningen.v1";

    @Inject
    Levering levering;

    @Inject
    StateSource bron;

    @Test
    void a_vastgestelde_berekening_is_sent_as_the_contract_says() throws IOException {
        // Given
        String id = concept(pilot(20));

        // When
        stelVast(id, "\"1\"").statusCode(200).header("ETag", "\"2\"").body("status", equalTo("VASTGESTELD"));

        // Then
        byte[] json = Events.await(TOPIC, id, 2).value();
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        JsonNode staat = new ObjectMapper().readTree(json);
        assertThat(staat.get("n").asInt()).isEqualTo(20);
        assertThat(staat.get("ingetrokken").asInt()).isZero();
        assertThat(cijfer(staat, "BATEN_CONTANT_PER_DEELNEMER").get("waarde").decimalValue())
                .isEqualByComparingTo(given().auth()
                        .oauth2(Tokens.onderzoeker())
                        .get("/v1/berekeningen/" + id)
                        .jsonPath()
                        .getString("resultaat.perDeelnemer.baten"));
        assertThat(cijfer(staat, "BBP_AANDEEL_PROGRAMMA")
                        .get("lezing")
                        .get("bbpJaar")
                        .asInt())
                .isEqualTo(2023);
    }

    @Test
    void it_is_drawn_by_itself_and_the_state_carries_the_seed_the_draws_and_their_band() throws IOException {
        // Given
        String id = concept(pilot(20), ", \"zaad\": 77");

        // When
        stelVast(id, "\"1\"").statusCode(200).body("zaad", equalTo(77));

        // Then
        byte[] json = Events.await(TOPIC, id, 2).value();
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        JsonNode staat = new ObjectMapper().readTree(json);
        assertThat(staat.get("zaad").asLong()).isEqualTo(77);
        assertThat(staat.get("trekkingen").asInt()).isBetween(10_000, 100_000);
        assertThat(staat.get("scenario").asText()).isEqualTo("BASIS");
        JsonNode baten = cijfer(staat, "BATEN_CONTANT_PROGRAMMA");
        assertThat(baten.get("laag").decimalValue())
                .isLessThan(baten.get("midden").decimalValue());
        assertThat(baten.get("midden").decimalValue())
                .isLessThan(baten.get("hoog").decimalValue());
        assertThat(staat.get("verslag").get("onzekerheid").get("zaad").asLong()).isEqualTo(77);
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + id + "/onzekerheid")
                .then()
                .statusCode(200)
                .body("beeld.trekkingen", equalTo(staat.get("trekkingen").asInt()));
    }

    @Test
    void a_scenario_is_the_newest_set_of_that_code_that_was_derived_from_the_one_named() throws IOException {
        // Given
        String code = "SC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        scenario(code);
        String pilot = pilot(20);

        // When
        String id = concept(pilot, ", \"scenario\": \"" + code + "\"");

        // Then
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + id)
                .then()
                .body("scenario", equalTo(code))
                .body("parameterset", equalTo(code))
                .body("resultaat.parameterset.code", equalTo(code));
        stelVast(id, "\"1\"").statusCode(200);
        JsonNode staat = new ObjectMapper().readTree(Events.await(TOPIC, id, 2).value());
        assertThat(staat.get("scenario").asText()).isEqualTo(code);
        maak(vraag(pilot, ", \"scenario\": \"NERGENS\""), Tokens.onderzoeker())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scenario"))
                .body("errors[0].code", equalTo("ONBEKEND_SCENARIO"));
    }

    private static void scenario(String code) {
        given().auth()
                .oauth2(Tokens.beheerder())
                .contentType("application/json")
                .body("""
                        {"code": "%s", "naam": "Scenario", "valuta": "EUR",
                         "afgeleidVan": {"code": "LLO-BASIS", "versie": 1}, "parameters": []}""".formatted(code))
                .post("/v1/parametersets")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(Tokens.beheerder())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"status\": \"GEPUBLICEERD\"}")
                .put("/v1/parametersets/" + code + "/versies/1/status")
                .then()
                .statusCode(200);
    }

    @Test
    void a_concept_is_not_sent() {
        // Given / When
        String id = concept(pilot(20));

        // Then
        var staten = new ArrayList<StateChange>();
        bron.forEach(staten::add);
        assertThat(staten).noneMatch(staat -> staat.key().equals(id));
    }

    @Test
    void only_the_version_that_was_seen_is_adopted_and_only_once() {
        // Given
        String id = concept(pilot(20));

        // When
        stelVast(id, null).statusCode(428);
        stelVast(id, "\"7\"").statusCode(412);
        stelVast(id, "\"1\"").statusCode(200);

        // Then
        stelVast(id, "\"2\"").statusCode(409).body("code", equalTo("GEEN_CONCEPT"));
    }

    @Test
    void what_is_vastgesteld_does_not_change_in_the_database_either() {
        // Given
        String id = concept(pilot(20));
        stelVast(id, "\"1\"").statusCode(200);

        // When / Then
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> levering.geteld(
                        "with x as (update berekening set resultaat = '{}' where id = ?::uuid returning 1)"
                                + " select count(*) from x",
                        id))
                .hasStackTraceContaining("does not change");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> levering.geteld(
                        "with x as (update berekening set bericht = bericht || '{\"cijfers\": []}' where id = ?::uuid"
                                + " returning 1) select count(*) from x",
                        id))
                .hasStackTraceContaining("does not change");
    }

    @Test
    void one_that_is_taken_back_leaves_a_tombstone() {
        // Given
        String id = concept(pilot(20));
        stelVast(id, "\"1\"").statusCode(200);

        // When
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", "\"2\"")
                .delete("/v1/berekeningen/" + id + "/vaststelling")
                .then()
                .statusCode(200)
                .body("status", equalTo("TERUGGENOMEN"));

        // Then
        assertThat(Events.await(TOPIC, id, 3).value()).isNull();
        var staten = new ArrayList<StateChange>();
        bron.forEach(staten::add);
        assertThat(staten)
                .filteredOn(staat -> staat.key().equals(id))
                .singleElement()
                .satisfies(staat -> assertThat(staat.isTombstone()).isTrue());
        assertThat(bron.versies().somVersies())
                .isEqualTo(staten.stream().mapToLong(StateChange::versie).sum());
    }

    @Test
    void after_a_withdrawal_it_is_marked_and_sent_again_with_the_same_figures() throws IOException {
        // Given
        List<Mens> mensen = mensen(20);
        String id = concept(mensen.getFirst().pilot());
        stelVast(id, "\"1\"").statusCode(200);
        JsonNode eerst = new ObjectMapper().readTree(Events.await(TOPIC, id, 2).value());

        // When
        levering.wis(mensen.get(3), 2);

        // Then
        JsonNode later = new ObjectMapper().readTree(Events.await(TOPIC, id, 3).value());
        assertThat(later.get("ingetrokken").asInt()).isEqualTo(1);
        assertThat(later.get("cijfers")).isEqualTo(eerst.get("cijfers"));
        assertThat(later.get("checksum")).isEqualTo(eerst.get("checksum"));
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + id)
                .then()
                .header("ETag", "\"3\"")
                .body("ingetrokken", equalTo(1));
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + id + "/onzekerheid")
                .then()
                .statusCode(200)
                .body("ingetrokken", equalTo(1));
        assertThat(levering.geteld(
                        "select count(*) from berekening_lid where berekening = ?::uuid and deelnemer = ?::uuid",
                        id,
                        mensen.get(3).id().toString()))
                .isZero();
    }

    @Test
    void a_group_that_a_researcher_sees_but_that_is_too_small_to_publish_goes_out_without_figures() throws IOException {
        // Given
        String id = concept(pilot(7));

        // When
        stelVast(id, "\"1\"").statusCode(200);

        // Then
        byte[] json = Events.await(TOPIC, id, 2).value();
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        JsonNode staat = new ObjectMapper().readTree(json);
        assertThat(staat.get("n").isNull()).isTrue();
        assertThat(staat.get("cijfers")).isNotEmpty().allSatisfy(cijfer -> {
            assertThat(cijfer.get("waarde").isNull()).isTrue();
            assertThat(cijfer.get("reden").asText()).isEqualTo("TE_WEINIG_PERSONEN");
        });
    }

    @Test
    void a_total_and_its_part_may_not_differ_by_a_few_people() {
        // Given
        String groot = pilot(20);
        String klein = pilot(7);
        stelVast(concept(groot), "\"1\"").statusCode(200);

        // When
        String samen = concept(groot + "\", \"" + klein);

        // Then
        stelVast(samen, "\"1\"").statusCode(409).body("code", equalTo("VERSCHIL_TE_KLEIN"));
    }

    private String pilot(int aantal) {
        return mensen(aantal).getFirst().pilot();
    }

    private List<Mens> mensen(int aantal) {
        String pilot = "VAST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        List<Mens> mensen =
                Stream.generate(() -> Mens.uitBijstand(pilot)).limit(aantal).toList();
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);
        return mensen;
    }

    private static String concept(String pilot) {
        return concept(pilot, "");
    }

    private static String vraag(String pilot, String verder) {
        return """
                {"naam": "Vast te stellen", "pilots": ["%s"], "peildatum": "2026-08-01",
                 "parameterset": "LLO-BASIS", "parametersetVersie": 1%s}""".formatted(pilot, verder);
    }

    private static String concept(String pilot, String verder) {
        return maak(vraag(pilot, verder), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse stelVast(String id, String ifMatch) {
        var vraag = given().auth().oauth2(Tokens.onderzoeker());
        if (ifMatch != null) {
            vraag.header("If-Match", ifMatch);
        }
        return vraag.put("/v1/berekeningen/" + id + "/vaststelling").then();
    }

    private static JsonNode cijfer(JsonNode staat, String code) {
        for (JsonNode cijfer : staat.get("cijfers")) {
            if (cijfer.get("lezing").get("code").asText().equals(code)) {
                return cijfer;
            }
        }
        throw new AssertionError("no figure " + code);
    }
}
