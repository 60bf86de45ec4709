package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RapportageResourceTest {

    @Inject
    Proefdata proef;

    @Inject
    Proefrapport rapport;

    @Test
    void a_report_is_taken_and_then_made_out_of_the_stand() {
        // Given
        Programma programma = rapport.metStand();
        Response gevraagd = rapport.vraag(programma, "");
        String id = gevraagd.path("id");

        // When
        rapport.maak();

        // Then
        gevraagd.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/rapportages/" + id))
                .body("status", equalTo("IN_AANMAAK"))
                .body("rubricering", equalTo("Intern vertrouwelijk"));
        rapport.lees(id, "")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCEPT"))
                .body("voortgang.delenKlaar", equalTo(Deel.values().length))
                .body("mislukteDelen", hasSize(0))
                .body("pilots", contains(programma.a(), programma.b()))
                .body("geheel", equalTo(true))
                .body("definitief", equalTo(false));
    }

    @Test
    void what_comes_after_changes_nothing_of_a_report_and_the_same_stand_gives_the_same_snapshot() {
        // Given
        Programma programma = rapport.metStand();
        String eerste = rapport.gemaakt(programma, "");
        rapport.komenErBij(programma);

        // When
        String tweede = rapport.gemaakt(programma, "");

        // Then
        String som = rapport.lees(eerste, "").path("checksum");
        assertThat(rapport.lees(tweede, "").<String>path("checksum")).isEqualTo(som);
        assertThat(Canoniek.opgeslagen(rapport.lees(eerste, "/momentopname").asString())
                        .checksum())
                .isEqualTo(som);
    }

    @Test
    void a_concept_is_thrown_away_and_another_report_with_the_same_snapshot_keeps_it() {
        // Given
        Programma programma = rapport.metStand();
        String weg = rapport.gemaakt(programma, "");
        String blijft = rapport.gemaakt(programma, "");

        // When
        Response antwoord = verwijder(weg);

        // Then
        antwoord.then().statusCode(204);
        rapport.lees(weg, "").then().statusCode(404);
        rapport.lees(blijft, "/momentopname").then().statusCode(200);
    }

    @Test
    void an_analist_sees_no_concept() {
        // Given
        String id = rapport.gemaakt(rapport.metStand(), "");

        // When
        Response antwoord = rapport.lees(Tokens.analist(), id, "");

        // Then
        antwoord.then().statusCode(404);
        given().auth()
                .oauth2(Tokens.analist())
                .queryParam("limit", 1000)
                .get("/v1/rapportages")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void a_report_is_for_who_may_see_each_of_its_pilots() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        String token = Tokens.of("onderzoeker").pilots(programma.a()).sign();

        // When
        Response antwoord = rapport.lees(token, id, "");

        // Then
        antwoord.then().statusCode(404);
    }

    @Test
    void a_report_about_a_day_of_which_nothing_is_known_is_refused() {
        // Given
        Programma programma = rapport.metStand();

        // When
        Response antwoord = post("""
            {"soort": "EINDRAPPORT", "programma": "%s", "peildatum": "1900-01-01", "pilots": ["%s"]}
            """.formatted(programma.code(), programma.a()));

        // Then
        antwoord.then().statusCode(400).body("errors.code", hasItem("TE_VROEG"));
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        // Given
        Programma programma = rapport.metStand();
        String vraag = """
            {"soort": "EINDRAPPORT", "programma": "%s", "peildatum": "2999-01-01", "pilots": ["ELDERS", "%s", "%s"],
             "berekening": "%s"}
            """.formatted(programma.code(), programma.a(), programma.a(), UUID.randomUUID());

        // When
        Response antwoord = post(vraag);

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/peildatum", "/pilots/0", "/pilots/2", "/berekening"))
                .body(
                        "errors.code",
                        containsInAnyOrder("IN_DE_TOEKOMST", "ONBEKENDE_PILOT", "DUBBEL", "ONBEKENDE_BEREKENING"));
    }

    @Test
    void fields_of_the_wrong_form_are_told_at_once() {
        // Given
        String vraag =
                "{\"soort\": \"BRIEF\", \"programma\": \"kleine letters\", \"pilots\": [], \"rubricering\": \"\"}";

        // When
        Response antwoord = post(vraag);

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/soort", "/programma", "/peildatum", "/pilots", "/rubricering"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0007", "a\\u202eb", "a\\nb", "   ", "\\ufffe"})
    void a_rubricering_is_one_line_that_every_form_can_hold(String rubricering) {
        // When
        Response antwoord = post("{\"soort\": \"EINDRAPPORT\", \"programma\": \"LLO\", \"peildatum\": \"2026-01-01\","
                + " \"rubricering\": \"" + rubricering + "\"}");

        // Then
        antwoord.then().statusCode(400).body("errors.pointer", hasItem("/rubricering"));
    }

    /** All pilots were meant, and one is in the stand that was not there when it was asked for. */
    @Test
    void a_pilot_more_in_the_stand_than_was_asked_about_leaves_no_report_with_totals() {
        // Given
        Programma programma = rapport.metStand();
        String id =
                rapport.vraag(programma, "").then().statusCode(201).extract().path("id");
        String erbij = "C-" + programma.code().substring(2);
        proef.pilot(erbij, programma.code());
        proef.deelnemers(erbij, 15);
        rapport.geefUit(programma);

        // When
        rapport.maak();

        // Then
        rapport.lees(id, "")
                .then()
                .body("status", equalTo("MISLUKT"))
                .body("fout", containsString("meer pilots (" + erbij + ")"));
        rapport.lees(id, "/momentopname").then().statusCode(409).body("detail", containsString(erbij));
    }

    @Test
    void a_report_whose_making_broke_off_each_time_says_so() {
        // Given
        String id = rapport.vraag(rapport.metStand(), "")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        proef.rijen("update rapportage set pogingen = 3 where id = '" + id + "' returning id");

        // When
        rapport.maak();

        // Then
        rapport.lees(id, "").then().body("status", equalTo("MISLUKT")).body("fout", containsString("afgebroken"));
    }

    @Test
    void what_a_report_is_read_beside_fails_as_a_part_too() {
        // Given an instrument whose questions cannot be read
        Programma programma = rapport.metStand();
        proef.rijen("insert into instrument (code, versie, naam, scores, gelijkwaardig, vragen)"
                + " values ('KAPOT', 1, 'Kapot', '[]', '[]', '{\"geen\": \"lijst\"}') returning code");

        // When
        String id = rapport.gemaakt(programma, "");
        proef.rijen("delete from instrument where code = 'KAPOT' returning code");

        // Then
        rapport.lees(id, "").then().body("status", equalTo("CONCEPT")).body("mislukteDelen", contains("ACHTERGROND"));
        rapport.lees(id, "/html").then().statusCode(200);
        rapport.lees(id, "/momentopname")
                .then()
                .body("onderdelen.find { it.deel == 'KPI' }.getallen.size()", equalTo(27));
    }

    @Test
    void without_a_stand_there_is_nothing_to_report() {
        // Given
        Programma programma = rapport.zonderStand();

        // When
        Response antwoord = rapport.vraag(programma, "");

        // Then
        antwoord.then().statusCode(409).body("code", equalTo("GEEN_STAND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"projectleider", "beheerder", "intaker", "aanleveraar"})
    void reports_are_for_who_does_the_research_and_who_reads_what_went_out(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When
        Response antwoord = given().auth().oauth2(token).get("/v1/rapportages");

        // Then
        antwoord.then().statusCode(403);
    }

    private static Response post(String vraag) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType(ContentType.JSON)
                .body(vraag)
                .post("/v1/rapportages");
    }

    private Response verwijder(String id) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", rapport.lees(id, "").header("ETag"))
                .delete("/v1/rapportages/" + id);
    }
}
