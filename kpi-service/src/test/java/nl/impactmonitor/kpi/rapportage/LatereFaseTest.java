package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Statement;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of a phase that began later than its pilots, and a definition that changed, as standen and reports tell them. */
@QuarkusTest
class LatereFaseTest {

    private static final String MATCHES = "kpis.find { it.code == 'MATCHES' }";
    private static final String INCLUSIE = "kpis.find { it.code == 'SOCIALE_INCLUSIE' }";

    @Inject
    Proefdata proef;

    @Inject
    Proefrapport rapport;

    private Programma programma;

    @BeforeEach
    void een_fase_vanaf_maart() {
        programma = rapport.zonderStand();
        given().auth()
                .oauth2(Tokens.beheerder())
                .contentType(ContentType.JSON)
                .body("""
                        {"programma": "%1$s", "items": [%2$s, %3$s, %4$s]}
                        """.formatted(
                                programma.code(),
                                doel("", "AFGESPROKEN", 200),
                                doel(programma.a(), "AANNAME", 40),
                                doel(programma.b(), "AANNAME", 40)))
                .put("/v1/doelwaarden")
                .then()
                .statusCode(200);
    }

    @Test
    void a_stand_counts_for_a_later_phase_what_came_since_the_stand_of_just_before_it() {
        // Given b was hidden before the phase
        stand("2026-02-28", "30", "30", "null");
        stand("2026-04-30", "80", "50", "30");

        // When
        Response tabel = analist("2026-04-30", "");

        // Then
        tabel.then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body(MATCHES + ".totaal.waarde", equalTo(80))
                .body(MATCHES + ".totaal.aandeel", equalTo(0.25f))
                .body(MATCHES + ".totaal.aandeelSinds", equalTo("2026-02-28T02:30:00Z"))
                .body(MATCHES + ".totaal.aandeelReden", nullValue())
                .body(pilot(programma.a()) + ".aandeel", equalTo(0.5f))
                .body(pilot(programma.b()) + ".aandeel", nullValue())
                .body(pilot(programma.b()) + ".aandeelReden", equalTo("ONDERDRUKT"));
        assertThat(analist("2026-04-30", "/csv").asString())
                .containsPattern("PILOT," + programma.a() + ",AANDEEL,0.5000,.*,2026-02-28T02:30:00Z,,VOORLOPIG\r?\n")
                .containsPattern("PILOT," + programma.a() + ",DOELWAARDE,40,.*,AANNAME,")
                .contains("PILOT," + programma.b() + ",AANDEEL,.,deel van de doelwaarde,ONDERDRUKT,");
    }

    @Test
    void where_more_was_taken_back_than_was_added_table_and_report_say_that_there_is_no_share() {
        // Given
        stand("2026-02-28", "30", "15", "15");
        stand("2026-04-30", "26", "13", "13");

        // When
        Response tabel = analist("2026-04-30", "");
        String id = rapport.gemaaktOp(programma, "2026-04-30");

        // Then
        tabel.then()
                .body(MATCHES + ".totaal.aandeel", nullValue())
                .body(MATCHES + ".totaal.aandeelReden", equalTo("AFGENOMEN"));
        assertThat(rapport.lees(id, "/momentopname").asString())
                .contains("is niet bekend, omdat er sinds vlak voor die fase meer is ingetrokken dan erbij kwam.");
    }

    @Test
    void without_a_stand_of_just_before_the_phase_the_answer_says_that_there_is_no_share_and_why() {
        // Given the last stand of before the phase is six weeks old
        stand("2026-01-18", "30", "20", "10");
        stand("2026-04-30", "80", "50", "30");

        // When
        Response tabel = analist("2026-04-30", "");

        // Then
        tabel.then()
                .body(MATCHES + ".totaal.aandeel", nullValue())
                .body(MATCHES + ".totaal.aandeelReden", equalTo("GEEN_CIJFER_ROND_FASE"))
                .body(MATCHES + ".totaal.doelwaarde", equalTo(200));
    }

    @Test
    void without_a_stand_in_the_phase_the_verloop_does_not_say_that_nothing_is_reached() {
        // Given a programma of which nothing went out

        // When
        Response zonderStand = verloop("2026-04-30");
        stand("2026-02-28", "30", "30", "null");
        Response standVanErvoor = verloop("2026-03-05");

        // Then
        zonderStand.then().body("lezingen[0].doelwaarde", equalTo(200)).body("lezingen[0].aandeel", nullValue());
        standVanErvoor.then().body("lezingen[0].doelwaarde", equalTo(200)).body("lezingen[0].aandeel", nullValue());
    }

    @Test
    void the_verloop_lays_the_target_of_a_later_phase_beside_nothing_of_before_it() {
        // Given
        stand("2026-04-30", "80", "50", "30");

        // When
        String grafiek = verloop("2026-04-30", "/svg").asString();
        String csv = verloop("2026-04-30", "/csv").asString();

        // Then
        assertThat(grafiek)
                .contains("de doelwaarde van FASE-2 (200) telt vanaf 2026-03-01")
                .doesNotContain("doelwaarde 200");
        assertThat(csv).contains(",DOELWAARDE,200,").containsPattern(",FASE-2,(AFGESPROKEN|AANNAME),2026-03-01");
    }

    private Response verloop(String peildatum) {
        return verloop(peildatum, "");
    }

    private Response verloop(String peildatum, String vorm) {
        return given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma.code())
                .queryParam("peildatum", peildatum)
                .get("/v1/kpis/MATCHES/verloop" + vorm);
    }

    @Test
    void a_report_says_beside_the_figure_how_much_of_it_is_of_the_phase() {
        // Given
        stand("2026-02-28", "30", "30", "null");
        stand("2026-04-30", "80", "50", "30");

        // When
        String id = rapport.gemaaktOp(programma, "2026-04-30");

        // Then
        String matches =
                "onderdelen.find { it.deel == 'KPI' }.getallen.find { it.adres == 'kpi.MATCHES.STANDAARD.%s' }";
        rapport.lees(id, "/momentopname")
                .then()
                .body(matches.formatted("totaal") + ".doelwaarde", nullValue())
                .body(
                        matches.formatted("totaal") + ".toelichting",
                        equalTo(
                                "De doelwaarde van FASE-2 (vanaf 1 maart 2026) is 200; sinds de stand van 28 februari 2026"
                                        + " kwamen er netto, na intrekkingen, 50 bij: 25% van de doelwaarde."))
                .body(
                        matches.formatted(programma.b()) + ".toelichting",
                        containsString("is 40 (aanname); hoeveel daarvan is gehaald wordt niet getoond"));
        assertThat(rapport.lees(id, "/html").asString())
                .contains("kwamen er netto, na intrekkingen, 50 bij: 25% van de doelwaarde");
    }

    @Test
    void a_stand_and_a_report_say_the_definition_of_the_day_on_which_they_were_counted() {
        // Given the KPI of which the definition changed at the end of November
        stand("2026-04-30", "80", "50", "30");
        String eerder = rapport.gemaaktOp(programma, "2026-04-30");
        rapport.komenErBij(programma);

        // When
        rapport.geefUit(programma);

        // Then
        String nu = rapport.gemaakt(programma, "");
        analist("2026-04-30", "").then().body(INCLUSIE + ".definitieVersie", equalTo(1));
        analist(null, "").then().body(INCLUSIE + ".definitieVersie", equalTo(2));
        assertThat(versie(eerder)).isEqualTo(1);
        assertThat(versie(nu)).isEqualTo(2);
        rapport.lees(nu, "/herkomst/kpi.SOCIALE_INCLUSIE.STANDAARD.totaal")
                .then()
                .body("definitie.telt", containsString("betrouwbare verandering"));
    }

    @Test
    void a_report_about_a_day_after_a_change_says_the_definitions_by_which_its_stand_was_counted() {
        // Given the last stand of before the definitions changed, in which nobody was counted for this KPI
        stand("2026-11-20", "80", "50", "30");
        proef.rijen(
                "insert into stand_figuur (uitgifte, programma, maat, splitsing, pilot, kenmerken, zichtbaar, waarde, stand_per)"
                        + " select id, programma, 'SOCIALE_INCLUSIE/STANDAARD', 'PERIODE', '*', '2026-10-01', true, 40, uitgegeven_op"
                        + " from stand_uitgifte where programma = '" + programma.code() + "' returning uitgifte");

        // When
        String id = rapport.gemaaktOp(programma, "2026-11-30");

        // Then
        String inclusie = "items.find { it.adres == 'kpi.SOCIALE_INCLUSIE.STANDAARD.totaal' }";
        rapport.lees(id, "/getallen?limit=1000")
                .then()
                .statusCode(200)
                .body(inclusie + ".definitieVersie", equalTo(1))
                .body(inclusie + ".waarde", nullValue())
                .body(inclusie + ".reden", equalTo("NIET_GETELD"))
                .body(
                        "items.find { it.adres == 'verloop.SOCIALE_INCLUSIE.STANDAARD.totaal.2026-10' }.definitieVersie",
                        equalTo(1));
        rapport.lees(id, "/momentopname")
                .then()
                .body("definities.find { it.code == 'SOCIALE_INCLUSIE' }.versie", equalTo(1))
                .body("definities.find { it.code == 'VERANDERING' }.versie", equalTo(1));
    }

    private Integer versie(String id) {
        return rapport.lees(id, "/getallen")
                .path("items.find { it.adres == 'kpi.SOCIALE_INCLUSIE.STANDAARD.totaal' }.definitieVersie");
    }

    private static String doel(String pilot, String soort, int waarde) {
        return """
                {%s"kpi": "MATCHES", "fase": "FASE-2", "waarde": %d, "soort": "%s", "geldigVan": "2026-03-01",
                 "bron": "Subsidieregeling tweede fase"}""".formatted(pilot.isEmpty() ? "" : "\"pilot\": \"" + pilot + "\", ", waarde, soort);
    }

    private String pilot(String code) {
        return MATCHES + ".pilots.find { it.pilot == '" + code + "' }";
    }

    /** Of the night of that day. @param waarden of the total and both pilots; null for one that is not shown */
    private void stand(String dag, String totaal, String a, String b) {
        proef.inTransactie(db -> {
            try (Statement opdracht = db.createStatement()) {
                opdracht.execute("""
                        with uit as (
                            insert into stand_uitgifte (programma, peildatum, uitgegeven_op, definities)
                            values ('%1$s', '%2$s', '%2$sT02:30:00Z', '%2$s') returning id, uitgegeven_op)
                        insert into stand_cel (uitgifte, pilot, kpi, lezing, waarde, personen, stand_per)
                        select uit.id, c.pilot, 'MATCHES', 'STANDAARD', c.waarde, null, uit.uitgegeven_op
                        from uit, (values ('*', %3$s), ('%4$s', %5$s), ('%6$s', %7$s)) as c (pilot, waarde)
                        """.formatted(programma.code(), dag, totaal, programma.a(), a, programma.b(), b));
            }
        });
    }

    private Response analist(String peildatum, String vorm) {
        var vraag = given().auth().oauth2(Tokens.analist()).queryParam("programma", programma.code());
        if (peildatum != null) {
            vraag.queryParam("peildatum", peildatum);
        }
        return vraag.get("/v1/kpis" + vorm);
    }
}
