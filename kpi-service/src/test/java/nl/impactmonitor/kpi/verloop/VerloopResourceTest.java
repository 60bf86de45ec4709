package nl.impactmonitor.kpi.verloop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerloopResourceTest {

    private static final String RUIM = "lezingen.find { it.lezing == 'RUIM' }";

    @Inject
    Proefdata proef;

    private String programma;
    private String noord;
    private String zuid;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "V-" + eigen;
        noord = "NOORD-" + eigen;
        zuid = "ZUID-" + eigen;
        proef.pilot(noord, programma);
        proef.pilotIn(zuid, programma, "R-" + eigen);
    }

    @Test
    void every_month_from_the_first_fact_to_the_peildatum_is_there() {
        // Given
        bewijs(noord, "2026-02-03", 2);
        bewijs(noord, "2026-04-10", 1);
        bewijs(noord, "2026-04-21", 1);

        // When
        Response antwoord = verloop("BEWIJZEN", "pilot", noord, "2026-04-20");

        // Then
        antwoord.then()
                .statusCode(200)
                .body(RUIM + ".maanden.maand", equalTo(List.of("2026-02", "2026-03", "2026-04")))
                .body(RUIM + ".maanden.aantal", equalTo(List.of(2, 0, 1)))
                .body(RUIM + ".maanden.cumulatief", equalTo(List.of(2, 2, 3)))
                .body(RUIM + ".maanden.personen", equalTo(List.of(1, 0, 1)));
    }

    @Test
    void the_forecast_goes_on_with_the_mean_of_the_last_whole_months() {
        // Given
        for (int maand = 1; maand <= 8; maand++) {
            bewijs(noord, "2026-0" + maand + "-05", maand <= 2 ? 50 : 6);
        }

        // When
        Response antwoord = verloop("BEWIJZEN", "pilot", noord, "2026-08-31");

        // Then
        antwoord.then()
                .statusCode(200)
                .body(RUIM + ".voorspelling.einde", equalTo("2027-12-31"))
                .body(RUIM + ".voorspelling.uitMaand", equalTo("2026-03"))
                .body(RUIM + ".voorspelling.maanden", equalTo(6))
                .body(RUIM + ".voorspelling.perMaand", equalTo(6f))
                // 136 now, and 487 days of 6 in 30.436875 days
                .body(RUIM + ".voorspelling.verwacht", equalTo((float) (136 + 6 * 487 / 30.436875)));
    }

    @Test
    void the_forecast_has_every_month_up_to_the_end_of_the_phase_with_an_interval_that_widens() {
        // Given
        for (int maand = 1; maand <= 8; maand++) {
            bewijs(noord, "2026-0" + maand + "-05", 6);
        }

        // When
        Response antwoord = verloop("BEWIJZEN", "pilot", noord, "2026-09-10");

        // Then
        String verloop = RUIM + ".voorspelling.verloop";
        List<String> dagen = antwoord.path(verloop + ".op");
        assertThat(dagen)
                .hasSize(16)
                .startsWith("2026-09-30", "2026-10-31", "2026-11-30")
                .endsWith("2027-11-30", "2027-12-31");
        List<Integer> van = antwoord.path(verloop + ".van");
        List<Integer> tot = antwoord.path(verloop + ".tot");
        assertThat(tot).isSorted();
        assertThat(IntStream.range(1, 16).allMatch(i -> tot.get(i) - van.get(i) >= tot.get(i - 1) - van.get(i - 1)))
                .isTrue();
        antwoord.then()
                .body(RUIM + ".voorspelling.verwacht", equalTo(antwoord.<Float>path(verloop + "[15].verwacht")))
                // 48 now, 6 a month from March to August, 20 days and 51 days on
                .body(verloop + "[0].verwacht", equalTo((float) (48 + 6 * 20 / 30.436875)))
                .body(verloop + "[1].verwacht", equalTo((float) (48 + 6 * 51 / 30.436875)));
    }

    @Test
    void a_region_is_its_pilots_and_the_programma_all_of_them() {
        // Given
        bewijs(noord, "2026-02-03", 2);
        bewijs(zuid, "2026-02-04", 3);

        // When
        Response regio = verloop("BEWIJZEN", "regio", "R-" + programma.substring(2), "2026-02-28");

        // Then
        regio.then().statusCode(200).body(RUIM + ".maanden.aantal", equalTo(List.of(3)));
        verloop("BEWIJZEN", "programma", programma, "2026-02-28")
                .then()
                .body(RUIM + ".maanden.aantal", equalTo(List.of(5)));
    }

    @Test
    void without_facts_there_are_no_months_and_the_forecast_is_of_none() {
        // Given
        String kpi = "MATCHES";

        // When
        Response antwoord = verloop(kpi, "pilot", noord, "2026-08-31");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("lezingen[0].maanden", hasSize(0))
                .body("lezingen[0].voorspelling.maanden", equalTo(6))
                .body("lezingen[0].voorspelling.verwacht", equalTo(0f))
                .body("lezingen[0].voorspelling.van", equalTo(0));
    }

    @Test
    void a_total_is_not_for_who_may_see_some_pilots_only() {
        // Given
        String token = Tokens.projectleider(noord);

        // When
        Response antwoord =
                given().auth().oauth2(token).queryParam("programma", programma).get("/v1/kpis/BEWIJZEN/verloop");

        // Then
        antwoord.then().statusCode(400).body("errors.parameter", equalTo(List.of("pilot")));
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        // Given a projectleider who asks too much and of another pilot
        var vraag = given().auth()
                .oauth2(Tokens.projectleider(noord))
                .queryParam("programma", programma)
                .queryParam("pilot", zuid)
                .queryParam("regio", "R-NERGENS")
                .queryParam("peildatum", "2999-01-01")
                .queryParam("lezing", "STANDAARD");

        // When
        Response antwoord = vraag.get("/v1/kpis/BEWIJZEN/verloop/svg");

        // Then
        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.parameter + ' ' + it.code }",
                        containsInAnyOrder(
                                "peildatum IN_DE_TOEKOMST",
                                "lezing ONBEKENDE_LEZING",
                                "pilot TEGENSTRIJDIG",
                                "regio TEGENSTRIJDIG",
                                "pilot ONBEKENDE_PILOT",
                                "regio ONBEKENDE_REGIO"));
    }

    @Test
    void what_is_not_there_is_404_when_nothing_else_is_wrong() {
        // Given
        String token = Tokens.projectleider(noord);

        // When
        Response pilot = vraag(token, "BEWIJZEN", programma, zuid);
        Response onbekend = vraag(token, "BEWIJZEN", "NERGENS", noord);
        Response baten = vraag(token, "BATEN", programma, noord);

        // Then
        pilot.then().statusCode(404).body("detail", equalTo("Deze pilot bestaat niet in dit programma."));
        onbekend.then().statusCode(404).body("detail", equalTo("Dit programma bestaat niet."));
        baten.then().statusCode(404).body("detail", equalTo("Deze KPI heeft geen verloop per maand."));
    }

    private static Response vraag(String token, String kpi, String programma, String pilot) {
        return given().auth()
                .oauth2(token)
                .queryParam("programma", programma)
                .queryParam("pilot", pilot)
                .get("/v1/kpis/" + kpi + "/verloop");
    }

    private Response verloop(String kpi, String parameter, String waarde, String peildatum) {
        var vraag = given().auth().oauth2(Tokens.onderzoeker()).queryParam("peildatum", peildatum);
        if (!parameter.equals("programma")) {
            vraag.queryParam("programma", programma);
        }
        return vraag.queryParam(parameter, waarde).get("/v1/kpis/" + kpi + "/verloop");
    }

    private void bewijs(String pilot, String dag, int aantal) {
        Feit feit = new Feit(Kpi.BEWIJZEN, Lezing.RUIM, LocalDate.parse(dag), aantal, 1);
        proef.zet(UUID.randomUUID().toString(), new Contributie(pilot, Groep.DEELNEMER, List.of(feit)));
    }
}
