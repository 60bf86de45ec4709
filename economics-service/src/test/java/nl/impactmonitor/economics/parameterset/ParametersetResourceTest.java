package nl.impactmonitor.economics.parameterset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ParametersetResourceTest {

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @Test
    void the_sets_that_come_with_the_program_are_published() {
        // Given
        String token = Tokens.beheerder();

        // When
        var antwoord = given().auth().oauth2(token).get("/v1/parametersets").then();

        // Then
        antwoord.statusCode(200)
                .body("items.code", hasItems("LLO-BASIS", "NSW"))
                .body("items.valuta", hasItems("EUR", "USD"))
                .body("items.findAll { it.status == 'GEPUBLICEERD' }.checksum", everyItem(notNullValue()));
    }

    @Test
    void every_parameter_carries_its_source() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        var antwoord = given().auth()
                .oauth2(token)
                .get("/v1/parametersets/LLO-BASIS/versies/1")
                .then();

        // Then
        antwoord.statusCode(200)
                .body("valuta", equalTo("EUR"))
                .body("parameters.bron", everyItem(notNullValue()))
                .body("parameters.find { it.code == 'DISCONTOVOET' }.waarde", equalTo(0.0225f))
                .body("parameters.find { it.code == 'DISCONTOVOET' }.brongraad", equalTo("PUBLICATIE"))
                .body("parameters.find { it.code == 'UITVAL' }.brongraad", equalTo("AANNAME"));
    }

    @ParameterizedTest
    @CsvSource({"LLO-BASIS/versies/99, 404", "ANDERS/versies/1, 404", "LLO-BASIS/versies/een, 400"})
    void a_version_that_does_not_exist_is_not_found(String plaats, int status) {
        // Given / When / Then
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/parametersets/" + plaats)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"intaker", "projectleider", "aanleveraar", "analist"})
    void other_roles_may_not_read_parametersets(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When / Then
        given().auth().oauth2(token).get("/v1/parametersets").then().statusCode(403);
        given().auth()
                .oauth2(token)
                .get("/v1/parametersets/NSW/versies/1")
                .then()
                .statusCode(403);
    }

    @Test
    void a_published_version_cannot_get_other_content() throws Exception {
        // Given
        String anders = ParametersetZaaier.lees("NSW-1").replace("\"waarde\": 4051", "\"waarde\": 4052");

        // When / Then
        try (var connection = werk.getConnection()) {
            assertThatThrownBy(() -> ParametersetZaaier.publiceer(connection, anders))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("NSW version 1");
        }
    }

    @Test
    void a_scenario_is_derived_written_compared_published_and_then_fixed() {
        // Given
        String beheerder = Tokens.beheerder();
        String scenario = """
                {"code": "LAGE-DEADWEIGHT", "naam": "Lage deadweight", "valuta": "EUR",
                 "afgeleidVan": {"code": "LLO-BASIS", "versie": 2}, "parameters": [%s]}
                """.formatted(deadweight("0.5"));
        String plaats = given().auth()
                .oauth2(beheerder)
                .contentType("application/json")
                .body(scenario)
                .post("/v1/parametersets")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("CONCEPT"))
                .body("parameters.size()", equalTo(49))
                .extract()
                .header("Location");

        // When: changed once more, compared and published
        given().auth()
                .oauth2(beheerder)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(scenario.replace("0.5,", "0.4,"))
                .put(plaats)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        given().auth()
                .oauth2(beheerder)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(scenario)
                .put(plaats)
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get(plaats + "/verschillen?andereCode=LLO-BASIS&andereVersie=2")
                .then()
                .statusCode(200)
                .body("parameters.size()", equalTo(1))
                .body("parameters[0].code", equalTo("DEADWEIGHT"))
                .body("parameters[0].soort", equalTo("GEWIJZIGD"))
                .body("parameters[0].velden", hasItems("waarde", "laag", "hoog", "verdeling", "bron"))
                .body("correlaties.size()", equalTo(0));
        given().auth()
                .oauth2(beheerder)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"status\": \"GEPUBLICEERD\"}")
                .put(plaats + "/status")
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(beheerder)
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body("{\"status\": \"GEPUBLICEERD\"}")
                .put(plaats + "/status")
                .then()
                .statusCode(200)
                .body("status", equalTo("GEPUBLICEERD"))
                .body("checksum", notNullValue());

        // Then: nothing changes it any more, and a change is the next version
        given().auth()
                .oauth2(beheerder)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(scenario)
                .put(plaats)
                .then()
                .statusCode(409)
                .body("code", equalTo("AL_GEPUBLICEERD"));
        given().auth()
                .oauth2(beheerder)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"status\": \"GEPUBLICEERD\"}")
                .put(plaats + "/status")
                .then()
                .statusCode(409);
        given().auth()
                .oauth2(beheerder)
                .contentType("application/json")
                .body(scenario)
                .post("/v1/parametersets")
                .then()
                .statusCode(201)
                .body("versie", equalTo(2));
    }

    @Test
    void every_fault_of_a_set_is_told_at_once_and_nothing_is_stored() {
        // Given
        String fout = """
                {"code": "FOUT", "naam": "Fout", "valuta": "EUR", "afgeleidVan": {"code": "LLO-BASIS", "versie": 2},
                 "parameters": [
                  {"code": "DEADWEIGHT", "naam": "D", "waarde": 0.5, "laag": 0.1, "hoog": 0.9, "eenheid": "fractie",
                   "verdeling": {"soort": "DRIEHOEK", "laag": 0.1, "modus": 0.95, "hoog": 0.9},
                   "geldigVan": "2021-01-01", "bron": "", "brongraad": "AANNAME"},
                  {"code": "HORIZON", "naam": "H", "waarde": 1000, "laag": 1000, "hoog": 1000, "eenheid": "jaar",
                   "geldigVan": "2021-01-01", "bron": "b", "verwijzing": "v", "brongraad": "AANNAME",
                   "betrouwbaarheid": "LAAG"},
                  {"code": "DISCONTOVOET", "naam": "R", "waarde": -1, "laag": -1, "hoog": 0, "eenheid": "fractie per jaar",
                   "geldigVan": "2021-01-01", "bron": "b", "verwijzing": "v", "brongraad": "AANNAME",
                   "betrouwbaarheid": "LAAG"},
                  {"code": "LOCK_IN", "naam": "L", "waarde": 1, "laag": 0, "hoog": 2, "eenheid": "USD per deelnemer",
                   "prijsjaar": 2025, "geldigVan": "2021-01-01", "bron": "b", "verwijzing": "v", "brongraad": "AANNAME",
                   "betrouwbaarheid": "LAAG"}],
                 "correlaties": [
                  {"een": "UITVAL", "ander": "VERDRINGING", "rho": 2}]}
                """;

        // When
        var antwoord = given().auth()
                .oauth2(Tokens.beheerder())
                .contentType("application/json")
                .body(fout)
                .post("/v1/parametersets")
                .then();

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        hasItems(
                                "/parameters/0/verdeling/modus",
                                "/parameters/0/bron",
                                "/parameters/0/verwijzing",
                                "/parameters/0/betrouwbaarheid",
                                "/parameters/1/waarde",
                                "/parameters/2/laag",
                                "/parameters/3/eenheid",
                                "/correlaties/0/rho"))
                .body("errors.detail.findAll { it.contains('Parameter DEADWEIGHT') }.size()", equalTo(4));
        given().auth()
                .oauth2(Tokens.beheerder())
                .get("/v1/parametersets/FOUT/versies/1")
                .then()
                .statusCode(404);
    }

    /** Of three parameters two pairs rise together and the third pair falls: that cannot be. */
    @Test
    void correlations_that_cannot_exist_together_are_refused_by_their_names() {
        // Given
        String set = """
                {"code": "SAMEN", "naam": "Samen", "valuta": "EUR", "afgeleidVan": {"code": "LLO-BASIS", "versie": 3},
                 "parameters": [], "correlaties": [
                  {"een": "UITVAL", "ander": "VERDRINGING", "rho": 0.9}, {"een": "UITVAL", "ander": "DEADWEIGHT", "rho": 0.9},
                  {"een": "VERDRINGING", "ander": "DEADWEIGHT", "rho": -0.9}]}""";

        // When
        var antwoord = given().auth()
                .oauth2(Tokens.beheerder())
                .contentType("application/json")
                .body(set)
                .post("/v1/parametersets")
                .then();

        // Then
        antwoord.statusCode(400)
                .body("errors.code", contains("NIET_POSITIEF_SEMIDEFINIET"))
                .body("errors[0].detail", containsString("UITVAL, VERDRINGING, DEADWEIGHT"));
    }

    /** Otherwise a berekening would fail on it much later. */
    @ParameterizedTest
    @CsvSource({
        "DEADWEIGHT, 85, procent, /parameters/0/hoog",
        "TRAJECTDUUR, 300, jaar, /parameters/0/hoog",
        "HORIZON, 0, jaar, /parameters/0/waarde",
        "BBP, 0, EUR per jaar, /parameters/0/laag",
        "MINIMALE_CELFREQUENTIE, 5000000000, personen, /parameters/0/hoog",
    })
    void a_value_that_the_model_cannot_use_is_refused_whatever_its_unit(
            String code, String waarde, String eenheid, String plaats) {
        // Given
        String set = """
                {"code": "BEREIK", "naam": "Bereik", "valuta": "EUR", "afgeleidVan": {"code": "LLO-BASIS", "versie": 3},
                 "parameters": [{"code": "%s", "naam": "X", "waarde": %s, "laag": %s, "hoog": %s, "eenheid": "%s",
                  "prijsjaar": 2025, "geldigVan": "2021-01-01", "bron": "b", "verwijzing": "v", "brongraad": "AANNAME",
                  "betrouwbaarheid": "LAAG"}]}""".formatted(code, waarde, waarde, waarde, eenheid);

        // When
        var antwoord = given().auth()
                .oauth2(Tokens.beheerder())
                .contentType("application/json")
                .body(set)
                .post("/v1/parametersets")
                .then();

        // Then
        antwoord.statusCode(400)
                .body("errors.pointer", hasItem(plaats))
                .body("errors.detail", hasItem(containsString("Parameter " + code)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "\"NaN\"",
                "Infinity",
                "-Infinity",
                "1e300",
                "-1e300",
                "1e99999999999",
                "1000000000000000000000000000000000000000000000000000000000000"
            })
    void a_value_that_is_no_number_to_calculate_with_is_refused_by_the_name_of_its_parameter(String waarde) {
        // Given
        String set = """
                {"code": "GEEN-GETAL", "naam": "Geen getal", "valuta": "EUR",
                 "afgeleidVan": {"code": "LLO-BASIS", "versie": 2}, "parameters": [%s]}
                """.formatted(deadweight("0.5").replace("\"waarde\": 0.5", "\"waarde\": " + waarde));

        // When
        var antwoord = given().auth()
                .oauth2(Tokens.beheerder())
                .contentType("application/json")
                .body(set)
                .post("/v1/parametersets")
                .then();

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/parameters/0/waarde"))
                .body("errors[0].detail", containsString("DEADWEIGHT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intaker", "projectleider", "aanleveraar", "analist", "onderzoeker"})
    void only_a_beheerder_writes_parametersets(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When / Then
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .post("/v1/parametersets")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"status\": \"GEPUBLICEERD\"}")
                .put("/v1/parametersets/NSW/versies/1/status")
                .then()
                .statusCode(403);
    }

    private static String deadweight(String waarde) {
        return """
                {"code": "DEADWEIGHT", "naam": "Deel dat ook zonder het programma was gebeurd", "waarde": %s,
                 "laag": 0.3, "hoog": 0.7, "verdeling": {"soort": "UNIFORM", "laag": 0.3, "hoog": 0.7},
                 "eenheid": "fractie", "geldigVan": "2021-01-01", "bron": "Scenario", "verwijzing": "Bijlage",
                 "brongraad": "AANNAME", "betrouwbaarheid": "LAAG"}
                """.formatted(waarde);
    }
}
