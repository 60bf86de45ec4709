package nl.impactmonitor.kpi.doelwaarde;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DoelwaardeResourceTest {

    private static final String REGEL = """
            {"pilot": %s, "kpi": "DEELNEMERS", "fase": "FASE-2", "waarde": %s, "soort": "AFGESPROKEN",
             "geldigVan": "%s", "geldigTot": %s, "bron": "Stcrt. 2025, 22982"}
            """;

    @Inject
    Proefdata proef;

    private String programma;
    private String pilot;

    @BeforeEach
    void een_pilot() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        programma = "T-" + eigen;
        pilot = "P-" + eigen;
        proef.pilot(pilot, programma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheerder", "onderzoeker", "projectleider", "analist"})
    void the_seeded_targets_tell_what_was_agreed_and_what_is_assumed(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("TWENTE").sign();

        // When
        Response antwoord = given().auth().oauth2(token).get("/v1/doelwaarden");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("programma", equalTo("LLO"))
                .body("items.findAll { it.kpi == 'DEELNEMERS' && it.pilot == null }.waarde", contains(400))
                .body("items.findAll { it.kpi == 'DEELNEMERS' && it.pilot == null }.soort", contains("AFGESPROKEN"))
                .body("items.findAll { it.kpi == 'DEELNEMERS' && it.pilot == 'TWENTE' }.waarde", contains(200))
                .body("items.findAll { it.pilot != null }.soort.unique()", contains("AANNAME"))
                .body("items.find { it.kpi == 'BATEN' }.waardeTot", equalTo(3000));
    }

    @Test
    void of_lists_that_are_put_at_once_one_is_in_force_as_a_whole() throws Exception {
        // Given lists of one target each, from different days on
        List<Callable<Response>> lijsten = IntStream.rangeClosed(1, 8)
                .<Callable<Response>>mapToObj(
                        dag -> () -> zet(lijst(REGEL.formatted("null", "15", "2026-01-0" + dag, "null"))))
                .toList();

        // When
        try (var draden = Executors.newFixedThreadPool(lijsten.size())) {
            draden.invokeAll(lijsten);
        }

        // Then
        assertThat(proef.rijen(
                        "select id from doelwaarde where vervangen_op is null and programma = '" + programma + "'"))
                .hasSize(1);
    }

    @Test
    void a_list_that_is_put_comes_in_the_place_of_the_old_one_and_the_old_one_is_kept() {
        // Given
        zet(lijst(REGEL.formatted("null", "15", "2026-01-01", "null")));

        // When
        Response antwoord = zet(lijst(REGEL.formatted("null", "200", "2026-01-01", "\"2027-12-31\"")
                + ","
                + REGEL.formatted("\"" + pilot + "\"", "200", "2026-01-01", "null")));

        // Then
        antwoord.then().statusCode(200).body("items", hasSize(2)).body("items.waarde", contains(200, 200));
        assertThat(proef.rijen("select waarde, vervangen_op is not null from doelwaarde where programma = '" + programma
                        + "' order by id"))
                .containsExactly("15 t", "200 f", "200 f");
    }

    @Test
    void the_same_list_twice_changes_nothing() {
        // Given
        String lijst = lijst(REGEL.formatted("null", "200", "2026-01-01", "null"));
        zet(lijst);

        // When
        zet(lijst);

        // Then
        assertThat(proef.rijen("select count(*) from doelwaarde where programma = '" + programma + "'"))
                .containsExactly("1");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_stored() {
        // Given
        String lijst = lijst(REGEL.formatted("null", "200", "2026-01-01", "\"2025-12-31\"")
                + ","
                + REGEL.formatted("\"ELDERS\"", "200", "2026-01-01", "null")
                + ","
                + REGEL.formatted("\"" + pilot + "\"", "200", "2026-01-01", "null")
                + ","
                + REGEL.formatted("\"" + pilot + "\"", "300", "2026-06-01", "null"));

        // When
        Response antwoord = zet(lijst);

        // Then
        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/items/0/geldigTot", "/items/1/pilot", "/items/3/geldigVan"));
        assertThat(proef.rijen("select count(*) from doelwaarde where programma = '" + programma + "'"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 9999-12-31, /items/0/geldigTot, TE_LAAT",
        "0001-01-01, 2027-12-31, /items/0/geldigVan, TE_VROEG",
        "2026-01-01, +999999999-12-31, /items/0/geldigTot, ONGELDIGE_DATUM"
    })
    void a_day_that_no_phase_can_have_is_refused(String van, String tot, String plek, String code) {
        // Given
        String lijst = lijst(REGEL.formatted("null", "200", van, "\"" + tot + "\""));

        // When
        Response antwoord = zet(lijst);

        // Then
        antwoord.then().statusCode(400).body("errors.pointer", contains(plek)).body("errors.code", contains(code));
    }

    @Test
    void fields_of_the_wrong_form_are_told_at_once() {
        // Given
        String lijst = lijst("""
                {"kpi": "GELUK", "fase": "", "waarde": -1, "waardeTot": 1e30, "soort": "AFGESPROKEN", "geldigVan": "2026-01-01",
                 "bron": "b", "onbekend": true}
                """);

        // When
        Response antwoord = zet(lijst);

        // Then
        antwoord.then().statusCode(400).body("errors", hasSize(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onderzoeker", "projectleider", "analist", "intaker", "aanleveraar"})
    void only_a_beheerder_sets_targets(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When
        Response antwoord = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(lijst(""))
                .put("/v1/doelwaarden");

        // Then
        antwoord.then().statusCode(403);
    }

    private String lijst(String regels) {
        return "{\"programma\": \"" + programma + "\", \"items\": [" + regels + "]}";
    }

    private static Response zet(String lijst) {
        return given().auth()
                .oauth2(Tokens.beheerder())
                .contentType(ContentType.JSON)
                .body(lijst)
                .put("/v1/doelwaarden");
    }
}
