package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.definitie.Vingerafdruk;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which definitions figures were counted, while the live tables wait for a rebuild and afterwards. */
@QuarkusTest
class StanddefinitieTest {

    private static final String INCLUSIE = "kpis.find { it.code == 'SOCIALE_INCLUSIE' }";

    @Inject
    Proefdata proef;

    @Inject
    Vingerafdruk vingerafdruk;

    @Inject
    StandPlanning planning;

    private Proefprogramma p;

    @BeforeEach
    void twee_pilots() {
        p = Proefprogramma.van(proef);
    }

    @AfterEach
    void herbouwd() {
        generatie(vingerafdruk.toString(), "nieuwste_definities()");
    }

    @Test
    void live_figures_have_the_version_that_counted_them_until_rebuilt_tables_take_their_place() {
        // Given
        metOudeRegels();

        // When
        Response kpis = lees(Tokens.onderzoeker(), "/v1/kpis");
        Response stroom = lees(Tokens.onderzoeker(), "/v1/stroomcijfers");

        // Then
        kpis.then().body(INCLUSIE + ".definitieVersie", equalTo(1));
        stroom.then().body("definitieVersie", equalTo(1));
        herbouwd();
        lees(Tokens.onderzoeker(), "/v1/kpis").then().body(INCLUSIE + ".definitieVersie", equalTo(2));
    }

    @Test
    void a_stand_that_is_asked_for_meanwhile_is_refused_and_says_why() {
        // Given
        metOudeRegels();

        // When
        Response antwoord =
                given().auth().oauth2(Tokens.of("platformbeheer").sign()).post("/beheer/standen");

        // Then
        antwoord.then().statusCode(409).body("code", equalTo("WACHT_OP_HERBOUW"));
        assertThat(standen()).isEqualTo("0");
    }

    @Test
    void the_stand_of_the_night_is_made_once_the_tables_are_rebuilt_and_keeps_their_definitions() {
        // Given a night in which they wait
        metOudeRegels();
        planning.dezeNacht(p.programma());
        planning.haalIn();
        String meteen = standen();
        herbouwd();

        // When
        planning.haalIn();

        // Then
        assertThat(meteen).isEqualTo("0");
        assertThat(proef.rijen("select definities = nieuwste_definities() from stand_uitgifte where programma = '"
                        + p.programma() + "'"))
                .containsExactly("t");
    }

    @Test
    void a_figure_that_was_kept_has_the_version_of_the_stand_in_which_it_was_made() {
        // Given
        standVanTweeVersies();

        // When
        Response tabel = lees(Tokens.analist(), "/v1/kpis");
        String csv = lees(Tokens.analist(), "/v1/kpis/csv").asString();

        // Then
        String pilot = INCLUSIE + ".pilots.find { it.pilot == '" + p.a() + "' }";
        tabel.then()
                .body(INCLUSIE + ".definitieVersie", equalTo(2))
                .body(pilot + ".waarde", equalTo(30))
                .body(pilot + ".definitieVersie", equalTo(1))
                .body(INCLUSIE + ".totaal.definitieVersie", nullValue());
        assertThat(csv)
                .contains(",STANDAARD,1,PILOT," + p.a() + ",WAARDE,30,")
                .contains(",STANDAARD,2,TOTAAL,TOTAAL,WAARDE,80,");
    }

    @Test
    void what_a_stand_did_not_count_is_no_zero() {
        // Given a stand with nothing but one KPI
        standVanTweeVersies();

        // When
        Response tabel = lees(Tokens.analist(), "/v1/kpis");

        // Then
        String matches = "kpis.find { it.code == 'MATCHES' }";
        tabel.then()
                .body(matches + ".totaal.waarde", nullValue())
                .body(matches + ".totaal.reden", equalTo("NIET_GETELD"))
                .body(matches + ".pilots[0].reden", equalTo("NIET_GETELD"));
        assertThat(lees(Tokens.analist(), "/v1/kpis/csv").asString())
                .contains("MATCHES,")
                .contains("TOTAAL,TOTAAL,WAARDE,.,matches,NIET_GETELD,");
    }

    /** The second one kept the figure of one pilot. */
    private void standVanTweeVersies() {
        proef.inTransactie(db -> db.createStatement().execute("""
                insert into stand_uitgifte (programma, peildatum, uitgegeven_op, definities) values
                    ('%1$s', '2026-01-10', '2026-01-10T02:30:00Z', '2020-01-01'),
                    ('%1$s', '2026-01-20', '2026-01-20T02:30:00Z', nieuwste_definities());
                insert into stand_cel (uitgifte, pilot, kpi, lezing, waarde, personen, stand_per)
                select max(u.id), c.pilot, 'SOCIALE_INCLUSIE', 'STANDAARD', c.waarde, c.waarde, c.op::timestamptz
                from stand_uitgifte u,
                     (values ('*', 80, '2026-01-20T02:30:00Z'), ('%2$s', 30, '2026-01-10T02:30:00Z')) as c (pilot, waarde, op)
                where u.programma = '%1$s' group by c.pilot, c.waarde, c.op;
                """.formatted(p.programma(), p.a())));
    }

    private void metOudeRegels() {
        generatie("oude regels", "date '2020-01-01'");
    }

    private void generatie(String regels, String definities) {
        proef.inTransactie(db -> db.createStatement()
                .executeUpdate(
                        "update projectie_generatie set vingerafdruk = '" + regels + "', definities = " + definities));
    }

    private String standen() {
        return proef.rijen("select count(*) from stand_uitgifte where programma = '" + p.programma() + "'")
                .getFirst();
    }

    private Response lees(String token, String pad) {
        Response antwoord = given().auth()
                .oauth2(token)
                .queryParam("programma", p.programma())
                .get(pad);
        antwoord.then().statusCode(200);
        return antwoord;
    }
}
