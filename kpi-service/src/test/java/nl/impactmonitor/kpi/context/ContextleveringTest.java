package nl.impactmonitor.kpi.context;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** What a delivery of figures does, and what of it is refused. */
@QuarkusTest
class ContextleveringTest extends Contextproef {

    @Test
    void the_same_file_once_more_is_the_same_levering_and_changes_nothing() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\n";
        String eerste = laad(Tokens.onderzoeker(), csv, "2026-01-05").path("id");

        // When
        Response nogmaals = laad(Tokens.onderzoeker(), csv, "2026-01-05");

        // Then
        assertThat(nogmaals.<String>path("id")).isEqualTo(eerste);
        assertThat(rijen()).containsExactly("1250 true");
    }

    @Test
    void a_later_figure_replaces_an_earlier_one_and_an_old_file_does_not_bring_it_back() {
        // Given
        laad(Tokens.onderzoeker(), KOP + "VACATURES;" + regio + ";2025;1250;voorlopig\n", "2026-01-05");
        laad(Tokens.onderzoeker(), KOP + "VACATURES;" + regio + ";2025;1300;definitief\n", "2026-06-05");

        // When
        Response oud = laad(Tokens.onderzoeker(), KOP + "VACATURES;" + regio + ";2025JJ00;1250;\n", "2026-02-05");

        // Then
        oud.then().statusCode(201).body("verouderd", equalTo(1)).body("gewijzigd", equalTo(0));
        assertThat(rijen()).containsExactlyInAnyOrder("1250 false", "1300 true");
    }

    @Test
    void a_file_with_errors_is_refused_whole() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\nGELUK;" + regio + ";2025;7;\nVACATURES;ELDERS;2025;x;\n"
                + "VACATURES;ELDERS;2025;1;\n";

        // When
        Response antwoord = laad(Tokens.onderzoeker(), csv, "2026-01-05");

        // Then
        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/regels/4/waarde", "/regels/3/indicator", "/regels/5/regio"));
        assertThat(rijen()).isEmpty();
    }

    @Test
    void a_period_that_had_not_begun_when_the_file_was_fetched_is_refused() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2026;1250;\nVACATURES;" + regio + ";2026-02;7;\n";

        // When
        Response antwoord = laad(Tokens.onderzoeker(), csv, "2026-01-05");

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains("/regels/3/periode"))
                .body("errors.code", contains("IN_DE_TOEKOMST"));
        assertThat(rijen()).isEmpty();
    }

    @Test
    void a_file_without_a_word_of_what_it_is_is_refused_and_capitals_change_nothing() throws Exception {
        // Given
        byte[] csv = (KOP + "VACATURES;" + regio + ";2025;1250;\n").getBytes(StandardCharsets.UTF_8);

        // When
        HttpResponse<String> zonder = verstuur(null, csv);
        HttpResponse<String> hoofdletters = verstuur("TEXT/CSV", csv);

        // Then
        assertThat(zonder.statusCode()).isEqualTo(415);
        assertThat(hoofdletters.statusCode()).isEqualTo(201);
        assertThat(hoofdletters.body()).contains("\"CSV\"");
    }

    @Test
    void a_projectleider_loads_for_the_region_of_the_own_pilot_only() {
        // Given
        String token = Tokens.projectleider(pilot);
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\nVACATURES;NL;2025;400000;\n";

        // When
        Response antwoord = laad(token, csv, "2026-01-05");

        // Then
        antwoord.then().statusCode(400).body("errors.pointer", contains("/regels/3/regio"));
    }

    @Test
    void a_projectleider_may_load_for_the_own_region() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\n";

        // When
        Response antwoord = laad(Tokens.projectleider(pilot), csv, "2026-01-05");

        // Then
        antwoord.then().statusCode(201).body("nieuw", equalTo(1));
    }

    @Test
    void files_of_cbs_are_loaded_with_their_koppeling() {
        // Given
        String levering = """
                {"gegevens": {"value": [
                   {"ID": 0, "RegioS": "AM01  ", "Perioden": "2025MM03", "Werkloos_1": 3.9},
                   {"ID": 1, "RegioS": "AM02  ", "Perioden": "2025MM03", "Werkloos_1": 4.2}]},
                 "koppeling": {"velden": [{"veld": "Werkloos_1", "indicator": "WERKLOOSHEID"}],
                               "regios": [{"code": "AM01", "regio": "%s"}]}}
                """.formatted(regio);

        // When
        Response antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("application/json")
                .queryParam("bron", "CBS StatLine")
                .queryParam("opgehaaldOp", "2026-01-05")
                .body(levering)
                .post("/v1/contextleveringen");

        // Then
        antwoord.then().statusCode(201).body("nieuw", equalTo(1)).body("overgeslagen.REGIO_NIET_GEKOPPELD", equalTo(1));
        assertThat(rijen()).containsExactly("3.9 true");
    }

    @Test
    void who_loads_must_say_where_from_and_when() {
        // Given
        String csv = KOP + "VACATURES;" + regio + ";2025;1250;\n";

        // When
        Response antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("text/csv")
                .body(csv)
                .post("/v1/contextleveringen");

        // Then
        antwoord.then().statusCode(400).body("errors.parameter", contains("bron", "opgehaaldOp"));
    }

    @Test
    void the_levering_tells_its_checksum() {
        // Given
        String csv = KOP + "BIJSTAND;" + regio + ";2025;1;\n";
        String id = laad(Tokens.onderzoeker(), csv, "2026-01-05").path("id");

        // When
        Response antwoord = given().auth().oauth2(Tokens.analist()).get("/v1/contextleveringen/" + id);

        // Then
        antwoord.then().statusCode(200).body("bestandssom", hasSizeOf(64));
        given().auth()
                .oauth2(Tokens.analist())
                .get("/v1/contextleveringen")
                .then()
                .body("items.id", hasItem(id));
    }

    private static org.hamcrest.Matcher<String> hasSizeOf(int lengte) {
        return org.hamcrest.Matchers.matchesPattern("[0-9a-f]{" + lengte + "}");
    }

    private List<String> rijen() {
        return proef.rijen("select waarde, case when vervangen_op is null then 'true' else 'false' end"
                + " from context_waarde where regio = '" + regio + "'");
    }

    /** Past RestAssured, which always says what a body is. */
    private static HttpResponse<String> verstuur(String mediatype, byte[] inhoud) throws Exception {
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                        + "/v1/contextleveringen?bron=Proefbron&opgehaaldOp=2026-01-05"))
                .header("Authorization", "Bearer " + Tokens.onderzoeker())
                .POST(HttpRequest.BodyPublishers.ofByteArray(inhoud));
        if (mediatype != null) {
            verzoek.header("Content-Type", mediatype);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
