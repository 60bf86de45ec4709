package nl.impactmonitor.kpi.maat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analist does not read beside the KPI table, and from when on and how final it is. */
@QuarkusTest
class UitgegevenGrenzenTest {

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Standuitgifte uitgifte;

    private Uitgavewereld wereld;

    @BeforeEach
    void twee_pilots() {
        wereld = new Uitgavewereld(proef, berichten, uitgifte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/stroomcijfers", "/v1/duurzaamheidscijfers", "/v1/leefgebieden"})
    void a_filter_that_could_single_somebody_out_is_refused_with_what_there_is(String pad) {
        // Given
        String analist = Tokens.analist();

        // When
        Response antwoord = given().auth()
                .oauth2(analist)
                .queryParam("programma", wereld.programma())
                .queryParam("geslacht", "X")
                .queryParam("leeftijdsklasse", "65+")
                .get(pad);

        // Then
        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", equalTo(List.of("geslacht", "leeftijdsklasse")))
                .body("errors.code.unique()", equalTo(List.of("NIET_UITGEGEVEN")))
                .body("errors[0].detail", containsString("/v1/kpis/standtabellen"));
    }

    @Test
    void a_free_combination_is_refused_with_the_tables_that_there_are() {
        // Given
        String dimensies = "pilot,geslacht,doelgroep";

        // When
        Response antwoord = wereld.lees("/v1/kpis/uitsplitsingen", "dimensies", dimensies);

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NIET_UITGEGEVEN"))
                .body("errors[0].detail", containsString("opleiding,leerderType"));
        wereld.lees("/v1/kpis/uitsplitsingen/csv", "dimensies", dimensies)
                .then()
                .statusCode(400);
    }

    @Test
    void a_stand_that_was_declared_final_says_so_in_every_answer_and_a_later_one_does_not() {
        // Given
        wereld.groepenVan12();
        wereld.geefUit();

        // When
        Response ander = stelVast("T-BESTAAT-NIET");
        Response vast = stelVast(wereld.programma());

        // Then
        assertThat(vast.statusCode()).as(vast.asString()).isEqualTo(204);
        ander.then().statusCode(404);
        for (String pad : List.of(
                "/v1/kpis",
                "/v1/kpis/MATCHES/verloop",
                "/v1/stroomcijfers",
                "/v1/duurzaamheidscijfers",
                "/v1/leefgebieden",
                "/v1/kpis/standtabellen?maat=MATCHES")) {
            wereld.lees(pad).then().body("status", equalTo("DEFINITIEF"));
        }
        assertThat(wereld.lees("/v1/kpis/csv-metadata").asString()).contains("definitief");
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", wereld.programma())
                .get("/v1/stroomcijfers")
                .then()
                .body("status", equalTo("VOORLOPIG"));
        wereld.geefStandUit();
        wereld.lees("/v1/stroomcijfers").then().body("status", equalTo("VOORLOPIG"));
    }

    @Test
    void before_the_first_stand_there_are_no_figures_and_it_does_not_say_zero() {
        // Given
        wereld.groepenVan12();
        wereld.vertel();

        // When
        Response stroom = wereld.lees("/v1/stroomcijfers");
        Response duurzaam = wereld.lees("/v1/duurzaamheidscijfers");
        Response verloop = wereld.lees("/v1/kpis/MATCHES/verloop");

        // Then
        stroom.then().statusCode(200).body("standPer", nullValue()).body("stappen", hasSize(0));
        duurzaam.then().statusCode(200).body("deelnemers", nullValue());
        verloop.then().statusCode(200).body("lezingen[0].maanden", hasSize(0));
        assertThat(wereld.lees("/v1/kpis/MATCHES/verloop/csv").asString()).doesNotContain("AANTAL");
    }

    private static Response stelVast(String programma) {
        return given().auth()
                .oauth2(Tokens.of("platformbeheer").sign())
                .put("/beheer/standen/" + programma + "/definitief");
    }
}
