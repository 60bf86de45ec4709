package nl.impactmonitor.kpi.tabel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KpiResourceTest {

    private static final String VERBETERD = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }";

    @Inject
    Proefdata proef;

    private String programma;
    private String noord;
    private String zuid;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        programma = "T-" + eigen;
        noord = "NOORD-" + eigen;
        zuid = "ZUID-" + eigen;
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
    }

    @Test
    void an_onderzoeker_reads_every_kpi_live_per_pilot_and_in_total() {
        // Given
        proef.verbeterden(noord, 3);
        proef.verbeterden(zuid, 4);

        // When
        Response antwoord = kpis(Tokens.onderzoeker(), "programma", programma);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("bron", equalTo("LIVE"))
                .body("status", equalTo("VOORLOPIG"))
                .body("standPer", notNullValue())
                .body(
                        "kpis.collect { it.code + ' ' + it.lezing }",
                        equalTo(List.of(
                                "TRAJECTEN STANDAARD",
                                "DEELNEMERS STRIKT",
                                "DEELNEMERS RUIM",
                                "BEWIJZEN STRIKT",
                                "BEWIJZEN RUIM",
                                "ARBEIDSMARKT STRIKT",
                                "ARBEIDSMARKT RUIM",
                                "MATCHES STANDAARD",
                                "SOCIALE_INCLUSIE STANDAARD",
                                "BATEN STANDAARD",
                                "BBP STANDAARD")))
                .body(VERBETERD + ".pilots.pilot", equalTo(List.of(noord, zuid)))
                .body(VERBETERD + ".pilots.waarde", equalTo(List.of(3, 4)))
                .body(VERBETERD + ".totaal.waarde", equalTo(7))
                .body("kpis.find { it.code == 'BATEN' }.totaal.reden", equalTo("NIET_BESCHIKBAAR"));
    }

    @Test
    void a_projectleider_reads_the_own_pilot_live_and_no_total() {
        // Given
        proef.verbeterden(noord, 3);
        proef.verbeterden(zuid, 4);

        // When
        Response antwoord = kpis(Tokens.projectleider(noord), "programma", programma);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("bron", equalTo("LIVE"))
                .body(VERBETERD + ".pilots.pilot", equalTo(List.of(noord)))
                .body(VERBETERD + ".pilots.waarde", equalTo(List.of(3)))
                .body(
                        "kpis.findAll { it.code != 'BATEN' && it.code != 'BBP' }.totaal.reden",
                        everyItem(equalTo("BUITEN_BEREIK")));
    }

    @Test
    void another_pilot_does_not_exist_for_a_projectleider() {
        // Given
        String token = Tokens.projectleider(noord);

        // When
        Response antwoord = kpis(token, "programma", programma, "pilot", zuid);

        // Then
        probleem(antwoord, 404);
    }

    @Test
    void an_analist_reads_nothing_live() {
        // Given
        proef.verbeterden(noord, 30);

        // When
        Response antwoord = kpis(Tokens.analist(), "programma", programma);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("standPer", notNullValue())
                .body(VERBETERD + ".pilots", equalTo(List.of()))
                .body(VERBETERD + ".totaal.waarde", equalTo(null))
                .body(VERBETERD + ".totaal.reden", equalTo("GEEN_STAND"));
    }

    @Test
    void a_peildatum_inside_a_month_is_exact() {
        // Given
        Contributie drie = new Contributie(
                noord,
                Groep.DEELNEMER,
                List.of(match("2026-02-27", 1), match("2026-03-10", 0), match("2026-03-11", 0)));
        proef.zet(UUID.randomUUID().toString(), drie);

        // When
        List<Object> waarden = List.of("2026-02-26", "2026-02-28", "2026-03-10", "2026-03-31").stream()
                .map(dag -> kpis(Tokens.onderzoeker(), "programma", programma, "peildatum", dag)
                        .path("kpis.find { it.code == 'MATCHES' }.totaal.waarde"))
                .toList();

        // Then
        assertThat(waarden).containsExactly(0, 1, 2, 3);
    }

    @Test
    void the_people_stand_beside_the_items() {
        // Given
        proef.zet(
                UUID.randomUUID().toString(),
                new Contributie(noord, Groep.DEELNEMER, List.of(match("2026-02-27", 1), match("2026-03-10", 0))));

        // When
        Response antwoord = kpis(Tokens.onderzoeker(), "programma", programma, "pilot", noord);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("kpis.find { it.code == 'MATCHES' }.pilots[0].waarde", equalTo(2))
                .body("kpis.find { it.code == 'MATCHES' }.pilots[0].personen", equalTo(1));
    }

    @Test
    void the_reference_group_is_not_counted() {
        // Given
        proef.zet(
                UUID.randomUUID().toString(),
                new Contributie(noord, Groep.REFERENTIE, List.of(match("2026-02-27", 1))));

        // When
        Response antwoord = kpis(Tokens.onderzoeker(), "programma", programma);

        // Then
        antwoord.then().body("kpis.find { it.code == 'MATCHES' }.totaal.waarde", equalTo(0));
    }

    @Test
    void the_default_programma_answers_with_its_targets_before_there_is_any_pilot() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        Response antwoord = kpis(token);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("programma", equalTo("LLO"))
                .body("kpis.find { it.code == 'DEELNEMERS' }.totaal.doelwaarde", equalTo(400))
                .body("kpis.find { it.code == 'DEELNEMERS' }.totaal.doelwaardeSoort", equalTo("AFGESPROKEN"));
    }

    @Test
    void a_target_of_a_later_phase_is_reached_by_what_was_counted_in_that_phase() {
        // Given pilots of January, a phase from March on, three people before it and one in it
        proef.zet(UUID.randomUUID().toString(), matches("2026-02-10", 3));
        proef.zet(UUID.randomUUID().toString(), matches("2026-03-10", 1));
        doelwaarde("2026-03-01", 10);

        // When
        Response antwoord = kpis(Tokens.onderzoeker(), "programma", programma, "peildatum", "2026-04-30");

        // Then
        antwoord.then()
                .body("kpis.find { it.code == 'MATCHES' }.totaal.waarde", equalTo(4))
                .body("kpis.find { it.code == 'MATCHES' }.totaal.aandeel", equalTo(0.1f));
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .queryParam("peildatum", "2026-04-30")
                .get("/v1/kpis/MATCHES/verloop")
                .then()
                .body("lezingen[0].maanden.cumulatief", equalTo(List.of(3, 4, 4)))
                .body("lezingen[0].aandeel", equalTo(0.1f));
    }

    @Test
    void what_cannot_be_asked_is_refused_with_a_problem() {
        // Given
        String token = Tokens.onderzoeker();
        String morgen = LocalDate.now().plusDays(2).toString();

        // When
        Response toekomst = kpis(token, "programma", programma, "peildatum", morgen);
        Response geenDatum = kpis(token, "programma", programma, "peildatum", "31-12-2025");
        Response onbekendProgramma = kpis(token, "programma", "BESTAAT-NIET");
        Response onbekendePilot = kpis(token, "programma", programma, "pilot", "BESTAAT-NIET");

        // Then
        probleem(toekomst, 400);
        toekomst.then().body("errors[0].parameter", equalTo("peildatum"));
        probleem(geenDatum, 400);
        probleem(onbekendProgramma, 404);
        probleem(onbekendePilot, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intaker", "aanleveraar", "beheerder", "platformbeheer"})
    void another_role_may_not_read(String rol) {
        // Given
        String token = Tokens.of(rol).pilots("*").sign();

        // When
        Response antwoord = kpis(token);

        // Then
        probleem(antwoord, 403);
    }

    @Test
    void without_a_token_nothing_is_told() {
        // Given nobody

        // When
        Response antwoord = given().get("/v1/kpis");

        // Then
        probleem(antwoord, 401);
    }

    private static Feit match(String dag, int personen) {
        return new Feit(Kpi.MATCHES, Lezing.STANDAARD, LocalDate.parse(dag), 1, personen);
    }

    private static Response kpis(String token, String... vraag) {
        var verzoek = given().auth().oauth2(token);
        for (int i = 0; i < vraag.length; i += 2) {
            verzoek.queryParam(vraag[i], vraag[i + 1]);
        }
        return verzoek.get("/v1/kpis");
    }

    private static void probleem(Response antwoord, int status) {
        antwoord.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    private Contributie matches(String dag, int aantal) {
        Feit feit = new Feit(Kpi.MATCHES, Lezing.STANDAARD, LocalDate.parse(dag), aantal, 1);
        return new Contributie(noord, Groep.DEELNEMER, List.of(feit));
    }

    private void doelwaarde(String vanaf, int waarde) {
        given().auth()
                .oauth2(Tokens.beheerder())
                .contentType(ContentType.JSON)
                .body("""
                        {"programma": "%s", "items": [{"kpi": "MATCHES", "fase": "FASE-2", "waarde": %d,
                         "soort": "AFGESPROKEN", "geldigVan": "%s", "bron": "Subsidieregeling tweede fase"}]}
                        """.formatted(programma, waarde, vanaf))
                .put("/v1/doelwaarden")
                .then()
                .statusCode(200);
    }
}
