package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** POST and GET /v1/berekeningen over a projection that was fed through Kafka. */
@QuarkusTest
class BerekeningTest {

    private static final String PILOT = "BER-EUR";
    private static boolean geladen;

    @Inject
    Levering levering;

    @BeforeEach
    void laad() {
        if (!geladen) {
            levering.pilot(PILOT, "EUR");
            levering.pilot("BER-USD", "USD");
            levering.pilot("BER-KLEIN", "EUR");
            levering.mensen(
                    Stream.generate(() -> Mens.uitBijstand(PILOT)).limit(20).toList(), 1);
            levering.mensen(List.of(Mens.uitBijstand("BER-KLEIN")), 1);
            geladen = true;
        }
    }

    @Test
    void a_first_mkba_over_the_deelnemers_of_a_pilot_is_stored_as_a_concept() {
        // Given
        String vraag = vraag(PILOT, "2026-08-01");

        // When
        ValidatableResponse antwoord = maak(vraag, Tokens.onderzoeker());

        // Then
        antwoord.statusCode(201)
                .header("Location", startsWith("/v1/berekeningen/"))
                .header("API-Version", notNullValue())
                .body("status", equalTo("CONCEPT"))
                .body("resultaat.begrip", equalTo("VERANDERING"))
                .body("resultaat.groepen", hasSize(1))
                .body("resultaat.groepen[0].n", equalTo(20))
                .body("resultaat.groepen[0].verandering", equalTo(18844.80f))
                .body("resultaat.verschilInVerschillen", nullValue())
                .body("resultaat.matrix.code", hasItem("BIJSTAND"))
                .body("resultaat.perDeelnemer.actoren", hasSize(6))
                .body("resultaat.waarschuwingen.code", hasItem("MARYLAND_1"))
                .body("resultaat.bevroren.aantal", equalTo(20))
                .body("resultaat.engineVersie", equalTo(Engine.VERSIE));
    }

    @Test
    void what_was_stored_is_given_back_byte_for_byte() {
        // Given
        Response gemaakt = maak(vraag(PILOT, "2026-08-01"), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .response();

        // When
        String gelezen = given().auth()
                .oauth2(Tokens.onderzoeker())
                .get(gemaakt.header("Location"))
                .asString();

        // Then
        assertThat(resultaat(gelezen)).isEqualTo(resultaat(gemaakt.asString()));
    }

    @Test
    void the_same_question_over_the_same_data_gives_the_same_bytes() {
        // Given
        String eerste =
                maak(vraag(PILOT, "2026-08-01"), Tokens.onderzoeker()).extract().asString();

        // When
        String tweede =
                maak(vraag(PILOT, "2026-08-01"), Tokens.onderzoeker()).extract().asString();

        // Then
        assertThat(resultaat(tweede)).isEqualTo(resultaat(eerste));
    }

    @ParameterizedTest
    @CsvSource({"BER-KLEIN, 2026-08-01", "BER-EUR, 2026-07-14"})
    void a_group_that_is_too_small_at_the_peildatum_is_held_back(String pilot, String peildatum) {
        // Given
        String vraag = vraag(pilot, peildatum);

        // When
        ValidatableResponse antwoord = maak(vraag, Tokens.onderzoeker());

        // Then
        antwoord.statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("GROEP_TE_KLEIN"))
                .body("detail", notNullValue());
    }

    @Test
    void everything_wrong_with_a_question_comes_back_together() {
        // Given
        String vraag = """
                {"naam": " ", "pilots": [], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                 "parametersetVersie": 1, "horizonJaren": 1000, "conventie": "SOMS"}""";

        // When
        ValidatableResponse antwoord = maak(vraag, Tokens.onderzoeker());

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", containsInAnyOrder("/naam", "/pilots", "/horizonJaren", "/conventie"));
    }

    @Test
    void what_the_data_refuse_is_named_field_by_field() {
        // Given
        String vraag = """
                {"naam": "Fout", "pilots": ["BER-EUR", "BER-USD", "BESTAAT-NIET", "BER-EUR"], "peildatum": "2999-01-01",
                 "parameterset": "LLO-BASIS", "parametersetVersie": 1}""";

        // When
        ValidatableResponse antwoord = maak(vraag, Tokens.onderzoeker());

        // Then
        antwoord.statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/peildatum", "/pilots/1", "/pilots/2", "/pilots/3"))
                .body(
                        "errors.code",
                        containsInAnyOrder("IN_DE_TOEKOMST", "ANDERE_VALUTA", "ONBEKENDE_PILOT", "DUBBEL"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"parametersetVersie\": 1', '\"parametersetVersie\": 99', /parameterset",
        "'\"parameterset\": \"LLO-BASIS\"', '\"parameterset\": \"ANDERS\"', /parameterset",
        "'2026-08-01', '1999-01-01', /peildatum",
        "'\"naam\"', '\"horizonJaren\": 0, \"naam\"', /horizonJaren",
        "'\"naam\"', '\"horizonJaren\": 1000, \"naam\"', /horizonJaren",
        "'\"naam\"', '\"horizonJaren\": NaN, \"naam\"', /horizonJaren",
        "'\"naam\"', '\"horizonJaren\": 1e300, \"naam\"', /horizonJaren",
        "'\"naam\"', '\"zaad\": -1, \"naam\"', /zaad",
        "'\"naam\"', '\"zaad\": Infinity, \"naam\"', /zaad",
        "'\"naam\"', '\"onzin\": 1, \"naam\"', /onzin",
    })
    void one_fault_is_named(String goed, String fout, String plaats) {
        // Given
        String vraag = vraag(PILOT, "2026-08-01").replace(goed, fout);

        // When
        ValidatableResponse antwoord = maak(vraag, Tokens.onderzoeker());

        // Then
        antwoord.statusCode(400).body("errors.pointer", hasItem(plaats));
    }

    @Test
    void another_pilots_people_and_berekeningen_do_not_exist() {
        // Given
        String buiten = Tokens.of("onderzoeker").pilots("BER-USD").sign();
        String plaats =
                maak(vraag(PILOT, "2026-08-01"), Tokens.onderzoeker()).extract().header("Location");

        // When
        ValidatableResponse vreemdeVraag = maak(vraag(PILOT, "2026-08-01"), buiten);

        // Then
        vreemdeVraag.statusCode(400).body("errors.code", hasItem("ONBEKENDE_PILOT"));
        given().auth().oauth2(buiten).get(plaats).then().statusCode(404);
        given().auth()
                .oauth2(buiten)
                .get("/v1/berekeningen")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intaker", "projectleider", "aanleveraar", "analist", "beheerder"})
    void other_roles_may_not_use_berekeningen(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When
        ValidatableResponse antwoord = maak(vraag(PILOT, "2026-08-01"), token);

        // Then
        antwoord.statusCode(403).contentType("application/problem+json");
        given().auth().oauth2(token).get("/v1/berekeningen").then().statusCode(403);
    }

    @Test
    void without_a_token_nothing_is_given() {
        // Given / When / Then
        given().get("/v1/berekeningen").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void the_list_gives_the_newest_first_in_pages() {
        // Given
        String ouder = id(maak(vraag(PILOT, "2026-08-01"), Tokens.onderzoeker()));
        String nieuwer = id(maak(vraag(PILOT, "2026-08-01"), Tokens.onderzoeker()));

        // When
        Response eerste = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("limit", 1)
                .get("/v1/berekeningen");

        // Then
        assertThat(eerste.path("items[0].id").toString()).isEqualTo(nieuwer);
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("limit", 1)
                .queryParam("cursor", eerste.path("volgende").toString())
                .get("/v1/berekeningen")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(ouder));
    }

    @ParameterizedTest
    @CsvSource({"geen-uuid, 400", "7d0a1b3e-2f65-4a8a-9d0b-b8e7c2a40f99, 404"})
    void an_id_that_is_none_or_unknown_is_refused(String id, int status) {
        // Given / When / Then
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get("/v1/berekeningen/" + id)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    static ValidatableResponse maak(String vraag, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(vraag)
                .post("/v1/berekeningen")
                .then();
    }

    private static String vraag(String pilot, String peildatum) {
        return """
                {"naam": "Eerste MKBA", "pilots": ["%s"], "peildatum": "%s", "parameterset": "LLO-BASIS",
                 "parametersetVersie": 1}""".formatted(pilot, peildatum);
    }

    private static String id(ValidatableResponse antwoord) {
        return antwoord.statusCode(201).extract().path("id");
    }

    private static String resultaat(String json) {
        return json.substring(json.indexOf("\"resultaat\":"));
    }
}
