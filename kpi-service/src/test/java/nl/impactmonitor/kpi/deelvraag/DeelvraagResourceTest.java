package nl.impactmonitor.kpi.deelvraag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.kader.Factoren;
import nl.impactmonitor.kpi.kader.Factorstaat;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeelvraagResourceTest extends Deelvraagproef {

    @Inject
    Standuitgifte uitgifte;

    @Inject
    Factoren factoren;

    @Test
    void the_hoofdvraag_comes_with_six_deelvragen_that_say_whose_words_they_are() {
        // Given
        String token = Tokens.analist();

        // When
        Response antwoord = vraag(token, "/v1/deelvragen");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("hoofdvraag.herkomst", equalTo("PROGRAMMA"))
                .body("deelvragen.nummer", equalTo(List.of(1, 2, 3, 4, 5, 6)))
                .body("deelvragen.herkomst.unique()", equalTo(List.of("AANNAME")));
    }

    @Test
    void what_is_not_there_yet_is_said_in_words_and_never_as_zero() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        Response antwoord = vraag(token, "/v1/deelvragen/3");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("bewijs.beschikbaarheid.unique()", equalTo(List.of("NOG_GEEN_GEGEVENS")))
                .body("bewijs.cijfers.flatten()", hasSize(0));
        assertThat(antwoord.<List<String>>path("bewijs.toelichting")).allMatch(t -> t.startsWith("Nog geen gegevens"));
    }

    @Test
    void the_kpis_stand_beside_their_question_as_the_caller_may_see_them() {
        // Given
        proef.verbeterden(noord, 3);

        // When
        Response live = vraag(Tokens.onderzoeker(), "/v1/deelvragen/2");
        Response stand = vraag(Tokens.analist(), "/v1/deelvragen/2");

        // Then
        String totaal =
                "bewijs.find { it.soort == 'KPI' }.cijfers.find { it.code == 'ARBEIDSMARKT RUIM' && it.pilot == null }";
        live.then()
                .body("bewijs.find { it.soort == 'KPI' }.bron", equalTo("LIVE"))
                .body(totaal + ".waarde", equalTo(3));
        stand.then()
                .body("bewijs.find { it.soort == 'KPI' }.bron", equalTo("STAND"))
                .body(totaal + ".waarde", equalTo(null));
    }

    @Test
    void factoren_count_the_fragments_of_their_deelvraag_for_an_onderzoeker() {
        // Given
        factor(noord, "KORTE_LIJNEN", "SUCCESFACTOR", 4, 3);
        factor(zuid, "KORTE_LIJNEN", "SUCCESFACTOR", 3, 2);

        // When
        Response vier = vraag(Tokens.onderzoeker(), "/v1/deelvragen/4");
        Response drie = vraag(Tokens.onderzoeker(), "/v1/deelvragen/3");

        // Then
        vier.then().body("bewijs[0].cijfers.waarde", equalTo(List.of(5)));
        drie.then().body("bewijs.find { it.soort == 'FACTOREN' }.cijfers.waarde", equalTo(List.of(2)));
    }

    @Test
    void factoren_are_not_for_a_projectleider() {
        // Given
        factor(noord, "KORTE_LIJNEN", "SUCCESFACTOR", 4, 3);

        // When
        Response antwoord = vraag(Tokens.projectleider(noord), "/v1/deelvragen/4");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("bewijs[0].beschikbaarheid", equalTo("NIET_VOOR_U"))
                .body("bewijs[0].cijfers", hasSize(0));
    }

    @Test
    void changes_and_flow_stand_beside_their_question_live_or_as_they_went_out() {
        // Given two in noord that only a live reader may know of
        proef.deelnemers(noord, 2);
        proef.deelnemers(zuid, 30);
        uitgifte.van(programma);

        // When
        Response live = vraag(Tokens.onderzoeker(), "/v1/deelvragen/1");
        Response stand = vraag(Tokens.analist(), "/v1/deelvragen/1");

        // Then
        String stap = "bewijs.find { it.soort == 'DOORSTROOM' }.cijfers.find { it.code == 'NULMETING' }";
        live.then().body(stap + ".waarde", equalTo(32));
        stand.then()
                .body("bewijs.find { it.soort == 'DOORSTROOM' }.bron", equalTo("STAND"))
                .body(stap + ".waarde", equalTo(32))
                .body("bewijs.find { it.soort == 'LEEFGEBIEDEN' }.href", startsWith("/v1/leefgebieden"));
        given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .queryParam("pilot", noord)
                .get("/v1/deelvragen/1")
                .then()
                .body(stap + ".waarde", equalTo(null))
                .body(stap + ".reden", equalTo("ONDERDRUKT"));
    }

    @Test
    void an_onderzoeker_is_told_where_the_changes_stand() {
        // Given
        String token = Tokens.onderzoeker();
        String href = vraag(token, "/v1/deelvragen/1").path("bewijs.find { it.soort == 'LEEFGEBIEDEN' }.href");

        // When
        Response antwoord = given().auth().oauth2(token).get(href);

        // Then
        antwoord.then().statusCode(200).body("programma", equalTo(programma));
    }

    @Test
    void another_pilot_and_a_question_that_is_not_there_are_404() {
        // Given
        String token = Tokens.projectleider(noord);

        // When
        Response pilot = given().auth()
                .oauth2(token)
                .queryParam("programma", programma)
                .queryParam("pilot", zuid)
                .get("/v1/deelvragen/1");
        Response nummer = vraag(token, "/v1/deelvragen/7");

        // Then
        assertThat(List.of(pilot.statusCode(), nummer.statusCode())).containsExactly(404, 404);
        nummer.then().contentType("application/problem+json").body("detail", not(equalTo(null)));
    }

    private void factor(String pilot, String code, String soort, int deelvraag, int fragmenten) {
        String interview = UUID.randomUUID().toString();
        Factorstaat staat = new Factorstaat(
                interview,
                pilot,
                "REGIONAAL",
                List.of(new Factorstaat.Factor(
                        "LLO", 1, code, null, soort, null, "SAMENWERKING", null, deelvraag, fragmenten)),
                List.of());
        proef.inTransactie(db -> factoren.schrijf(db, Map.of(interview, staat)));
    }
}
