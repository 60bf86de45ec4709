package nl.impactmonitor.kpi.definitie;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class PeildatumGrensTest {

    @Inject
    Proefdata proef;

    private String programma;

    @BeforeEach
    void een_programma() {
        programma = "T-" + UUID.randomUUID();
        proef.pilot("P-" + programma, programma);
    }

    static Stream<String> paden() {
        return Stream.of(
                        Stream.of("/v1/kpis", "/v1/kpis/csv", "/v1/kpis/csv-metadata", "/v1/kpis/xlsx"),
                        Stream.of("", "/csv", "/csv-metadata", "/svg", "/png")
                                .map(vorm -> "/v1/kpis/DEELNEMERS/verloop" + vorm),
                        Stream.of("", "/csv", "/csv-metadata").map(vorm -> "/v1/kpis/uitsplitsingen" + vorm),
                        Stream.of("", "/csv", "/csv-metadata", "/xlsx").map(vorm -> "/v1/stroomcijfers" + vorm),
                        Stream.of("", "/csv", "/csv-metadata", "/xlsx").map(vorm -> "/v1/duurzaamheidscijfers" + vorm),
                        Stream.of("", "/csv", "/xlsx", "/FINANCIEN", "/FINANCIEN/svg")
                                .map(vorm -> "/v1/leefgebieden" + vorm),
                        Stream.of("/v1/kpis/standtabellen?maat=STROOM", "/v1/deelvragen", "/v1/kaderonderdelen"))
                .flatMap(paden -> paden);
    }

    @ParameterizedTest
    @MethodSource("paden")
    void a_day_of_which_nothing_can_be_said_is_refused_by_every_resource(String pad) {
        // Given
        String geleden = "0001-01-01";

        // When
        Response vroeg = vraag(pad, "peildatum", "1900-01-01");
        Response onmogelijk = vraag(pad, "peildatum", geleden);
        Response later = vraag(pad, "peildatum", "2999-01-01");

        // Then
        vroeg.then().statusCode(400).body("errors.code", hasItem("TE_VROEG"));
        onmogelijk.then().statusCode(400).body("errors.code", hasItem("TE_VROEG"));
        later.then().statusCode(400).body("errors.code", hasItem("IN_DE_TOEKOMST"));
    }

    @ParameterizedTest
    @MethodSource("begin")
    void so_is_a_period_that_begins_before_it(String parameter, String dag) {
        // Given a programma

        // When
        Response antwoord = vraag("/v1/kpis/uitsplitsingen", parameter, dag);

        // Then
        antwoord.then().statusCode(400).body("errors.code", hasItem("TE_VROEG"));
    }

    static Stream<Arguments> begin() {
        return Stream.of(
                Arguments.of("vanaf", "1969-12-31"),
                Arguments.of("vanaf", "0001-01-01"),
                Arguments.of("instroommaand", "0000-05"),
                Arguments.of("instroommaand", "-9999-01"));
    }

    @Test
    void a_month_that_no_database_knows_lies_after_every_peildatum() {
        // Given
        String maand = "+999999999-12";

        // When
        Response antwoord = vraag("/v1/kpis/uitsplitsingen", "instroommaand", maand);

        // Then
        antwoord.then().statusCode(400).body("errors.code", hasItem("NA_PEILDATUM"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/kpis, peildatum",
        "/v1/kpis/uitsplitsingen, vanaf",
        "/v1/kpis/DEELNEMERS/verloop, peildatum",
        "/v1/kpis/standtabellen?maat=STROOM, peildatum",
        "/v1/deelvragen, peildatum",
        "/v1/contextindicatoren, van",
        "/v1/contextindicatoren, tot"
    })
    void a_day_that_no_database_knows_is_refused_and_not_looked_for(String pad, String parameter) {
        // Given
        String dag = "+999999999-12-31";

        // When
        Response antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam(parameter, dag)
                .get(pad);

        // Then
        antwoord.then().statusCode(400).body("errors.parameter", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource({"2999-01-01, IN_DE_TOEKOMST", "1900-01-01, TE_VROEG"})
    void a_stand_is_not_made_final_for_such_a_day(String dag, String code) {
        // Given
        String platformbeheer = Tokens.of("platformbeheer").sign();

        // When
        Response antwoord = given().auth()
                .oauth2(platformbeheer)
                .queryParam("peildatum", dag)
                .put("/beheer/standen/" + programma + "/definitief");

        // Then
        antwoord.then().statusCode(400).body("errors.code", hasItem(code));
    }

    private Response vraag(String pad, String parameter, String dag) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .queryParam(parameter, dag)
                .get(pad);
    }
}
