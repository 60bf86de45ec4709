package nl.impactmonitor.kpi.maat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a projectleider is told live about the people of the own pilot, in every form. */
@QuarkusTest
class LiveGrenzenTest {

    private static final String EEN = "2025-08-20";
    private static final String REEKS = "leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0]";

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    private final List<Mens> mensen = new ArrayList<>();
    private String programma;
    private String pilot;
    private String lijst;

    @BeforeEach
    void een_pilot() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        pilot = "P-" + eigen;
        lijst = "LIJST-" + eigen;
        proef.pilot(pilot, programma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/csv", "/csv-metadata", "/xlsx"})
    void no_form_of_the_flow_tells_of_the_one_who_left(String vorm) throws IOException {
        // Given
        erbij(8, () -> ging(1, 3));
        erbij(1, () -> nul(2).geslacht("M").uitgevallen("2025-05-01", "VERHUISD"));
        bekend();

        // When
        String leider = tekst(leider("/v1/stroomcijfers" + vorm));

        // Then
        assertThat(leider)
                .doesNotContain("VERHUISD")
                .doesNotContain("geslacht")
                .doesNotContain("uitvalcontrole")
                .doesNotContain("UITVALLERS,");
    }

    @Test
    void the_steps_of_the_own_pilot_stay_and_few_who_left_do_not() {
        // Given
        erbij(8, () -> ging(1, 3));
        erbij(1, () -> nul(2).uitgevallen("2025-05-01", "VERHUISD"));
        bekend();

        // When
        Response leider = leider("/v1/stroomcijfers");
        Response onderzoeker = vraag(Tokens.onderzoeker(), "/v1/stroomcijfers");

        // Then
        leider.then()
                .statusCode(200)
                .body("stappen.find { it.stap == 'NULMETING' }.aantal", equalTo(9))
                .body("stappen.find { it.stap == 'EENMETING' }.aantal", equalTo(8))
                .body("uitval.totaal.aantal", nullValue())
                .body("uitval.totaal.reden", equalTo("ONDERDRUKT"))
                .body("uitval.zonderEenmeting.aantal", nullValue())
                .body("uitval.redenen.reden", equalTo(List.of("NIET_GETOOND")))
                .body("kenmerken", equalTo(List.of()))
                .body("scores", equalTo(List.of()));
        onderzoeker
                .then()
                .body("uitval.redenen.reden", equalTo(List.of("VERHUISD")))
                .body("scores.code", hasItem("FINANCIEN"));
    }

    @Test
    void a_reason_that_everybody_had_or_few_is_not_told() {
        // Given
        erbij(6, () -> nul(2).uitgevallen("2025-05-01", "VERHUISD"));
        bekend();
        Response iedereen = leider("/v1/stroomcijfers");
        erbij(7, () -> nul(2).uitgevallen("2025-05-01", "GEEN_CONTACT"));
        bekend();
        Response twee = leider("/v1/stroomcijfers");
        erbij(2, () -> nul(2).uitgevallen("2025-05-01", "WERK_GEVONDEN"));
        bekend();

        // When
        Response weinig = leider("/v1/stroomcijfers");

        // Then
        iedereen.then()
                .body("uitval.totaal.aantal", equalTo(6))
                .body("uitval.redenen.reden", equalTo(List.of("NIET_GETOOND")));
        twee.then().body("uitval.redenen.aantal.aantal", equalTo(List.of(7, 6)));
        weinig.then().body("uitval.redenen.reden", equalTo(List.of("GEEN_CONTACT", "NIET_GETOOND")));
    }

    @Test
    void who_left_is_not_told_where_the_steps_would_tell_of_the_few_still_to_be_measured() {
        // Given
        erbij(8, () -> ging(1, 3));
        erbij(6, () -> nul(2).uitgevallen("2025-05-01", "VERHUISD"));
        erbij(2, () -> nul(2));
        bekend();

        // When
        Response leider = leider("/v1/stroomcijfers");

        // Then
        leider.then().body("uitval.totaal.aantal", equalTo(6)).body("uitval.zonderEenmeting.aantal", nullValue());
    }

    @Test
    void a_step_with_a_filter_does_not_tell_of_the_few_whom_the_filter_leaves_out() {
        // Given of the men only one with both metingen
        erbij(6, () -> ging(1, 3));
        erbij(1, () -> ging(1, 3).geslacht("M"));
        erbij(6, () -> nul(2).geslacht("M"));
        bekend();

        // When
        Response vrouwen = leider("/v1/stroomcijfers", "geslacht", "V");

        // Then
        vrouwen.then()
                .statusCode(200)
                .body("stappen.find { it.stap == 'NULMETING' }.aantal", equalTo(6))
                .body("stappen.find { it.stap == 'EENMETING' }.aantal", nullValue())
                .body("stappen.find { it.stap == 'EENMETING' }.reden", equalTo("ONDERDRUKT"))
                .body("stappen.find { it.stap == 'EENMETING' }.aandeel.aandeel", nullValue());
    }

    @Test
    void a_change_that_everybody_made_alike_is_not_told() {
        // Given
        erbij(6, () -> ging(1, 3));
        bekend();
        Response allen = leider("/v1/leefgebieden");
        erbij(5, () -> ging(3, 3));
        bekend();

        // When
        Response gemengd = leider("/v1/leefgebieden");

        // Then
        allen.then().body(REEKS + ".n", nullValue()).body(REEKS + ".reden", equalTo("ONDERDRUKT"));
        gemengd.then().body(REEKS + ".n", equalTo(11)).body(REEKS + ".beter.aantal", equalTo(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/leefgebieden", "/v1/leefgebieden/FINANCIEN"})
    void counts_beside_a_change_are_of_enough_people_too(String pad) {
        // Given one who left and six whose later meting is to come
        erbij(6, () -> ging(1, 3));
        erbij(5, () -> ging(3, 3));
        erbij(1, () -> nul(2).uitgevallen("2025-05-01", "VERHUISD"));
        erbij(6, () -> nul(2));
        bekend();

        // When
        Response leider = leider(pad);

        // Then
        leider.then()
                .body(REEKS + ".n", equalTo(11))
                .body(REEKS + ".uitgevallen", nullValue())
                .body(REEKS + ".nogNietGemeten", nullValue())
                .body(REEKS + ".zonderScore", equalTo(0))
                .body(REEKS + ".onderdrukt", equalTo(List.of("uitgevallen", "nogNietGemeten")))
                .body(REEKS + ".uitvalcontrole", nullValue())
                .body(REEKS + ".overgangen", nullValue());
    }

    @Test
    void a_count_that_is_not_told_is_a_point_in_the_csv() {
        // Given
        erbij(6, () -> ging(1, 3));
        erbij(5, () -> ging(3, 3));
        erbij(1, () -> nul(2).uitgevallen("2025-05-01", "VERHUISD"));
        erbij(3, () -> ging(2, 2).referentie());
        bekend();

        // When
        String csv = leider("/v1/leefgebieden/csv").asString();

        // Then
        assertThat(csv)
                .contains("FINANCIEN," + lijst + ".1,DEELNEMERS,UITGEVALLEN,AANTAL,.,personen,ONDERDRUKT")
                .contains("FINANCIEN," + lijst + ".1,REFERENTIE,TOTAAL,AANTAL,.,personen,ONDERDRUKT")
                .doesNotContain("VERSCHIL_IN_VERSCHILLEN");
    }

    @Test
    void a_reference_group_of_few_people_is_not_set_beside_the_deelnemers() {
        // Given
        erbij(6, () -> ging(1, 3));
        erbij(5, () -> ging(3, 3));
        erbij(3, () -> ging(2, 2).referentie());
        bekend();

        // When
        Response leider = leider("/v1/leefgebieden");
        Response onderzoeker = vraag(Tokens.onderzoeker(), "/v1/leefgebieden");

        // Then
        leider.then()
                .body(REEKS + ".n", equalTo(11))
                .body(REEKS + ".referentie", nullValue())
                .body(REEKS + ".onderdrukt", equalTo(List.of("referentie")));
        assertThat(leider.<String>path(REEKS + ".zin")).doesNotContain("referentiegroep");
        onderzoeker.then().body(REEKS + ".referentie.referentie", equalTo(3));
    }

    @Test
    void a_change_with_a_filter_does_not_tell_how_the_few_others_changed() {
        // Given of the men only one with both metingen
        erbij(6, () -> ging(1, 3));
        erbij(5, () -> ging(3, 3));
        erbij(1, () -> ging(1, 3).geslacht("M"));
        erbij(6, () -> nul(2).geslacht("M"));
        bekend();

        // When
        Response vrouwen = leider("/v1/leefgebieden", "geslacht", "V");
        Response allen = leider("/v1/leefgebieden");

        // Then
        vrouwen.then().body(REEKS + ".reden", equalTo("ONDERDRUKT")).body(REEKS + ".gemiddelde", nullValue());
        allen.then().body(REEKS + ".n", equalTo(12));
    }

    @Test
    void durability_of_few_people_is_not_told_nor_that_all_of_them_lasted() {
        // Given seven at work after three months and two not
        erbij(7, () -> nul(2).match("2025-01-15", ", \"inDienstNa3\": true, \"inDienstNa6\": true"));
        erbij(2, () -> nul(2).match("2025-01-15", ", \"inDienstNa3\": false, \"inDienstNa6\": true"));
        bekend();

        // When
        Response leider = leider("/v1/duurzaamheidscijfers", "peildatum", "2025-12-31");
        Response onderzoeker = vraag(Tokens.onderzoeker(), "/v1/duurzaamheidscijfers", "peildatum", "2025-12-31");

        // Then
        leider.then()
                .statusCode(200)
                .body("deelnemers.gestart", equalTo(9))
                .body(
                        "deelnemers.peilingen.findAll { it.maanden < 12 }.reden",
                        equalTo(List.of("ONDERDRUKT", "ONDERDRUKT")))
                .body("deelnemers.peilingen.findAll { it.maanden < 12 }.werk.aantal", everyItem(nullValue()))
                .body("deelnemers.peilingen.find { it.maanden == 12 }.teVolgen", equalTo(0));
        onderzoeker.then().body("deelnemers.peilingen[0].geen.aantal", equalTo(2));
        assertThat(leider("/v1/duurzaamheidscijfers/csv", "peildatum", "2025-12-31")
                        .asString())
                .contains("DEELNEMERS,NA_3,GEEN,AANTAL,.,personen,ONDERDRUKT");
    }

    private Mens ging(int van, int naar) {
        return nul(van).meting("EEN", EEN, lijst + ".1", Map.of("FINANCIEN", naar));
    }

    private Mens nul(int score) {
        return Mens.in(pilot).meting("NUL", "2025-01-12", lijst + ".1", Map.of("FINANCIEN", score));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/stroomcijfers", "/v1/leefgebieden", "/v1/duurzaamheidscijfers", "/v1/kpis/uitsplitsingen"})
    void two_values_together_are_not_answered_as_one_of_them_taken_off_leaves_few(String pad) {
        // Given
        erbij(8, () -> ging(1, 3).geslacht("M"));
        erbij(8, () -> ging(1, 3).geslacht("V"));
        erbij(1, () -> ging(1, 3).geslacht("X"));
        bekend();

        // When
        Response een = leider(pad, "geslacht", "M");
        Response samen = leider(pad, "geslacht", "M", "geslacht", "X");
        Response onderzoeker = vraag(Tokens.onderzoeker(), pad, "geslacht", "M", "geslacht", "X");

        // Then
        een.then().statusCode(200);
        samen.then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("geslacht")))
                .body("errors.code", equalTo(List.of("EEN_WAARDE")));
        onderzoeker.then().statusCode(200);
    }

    @Test
    void who_leads_two_pilots_asks_of_one_or_of_both_and_not_of_some_with_a_third() {
        // Given
        String tweede = pilot + "-2";
        String derde = pilot + "-3";
        proef.pilotIn(tweede, programma, "AM-" + pilot);
        proef.pilot(derde, programma);
        String token = Tokens.projectleider(pilot, tweede, derde);

        // When
        Response samen = vraag(token, "/v1/leefgebieden", "pilot", pilot, "pilot", tweede);
        Response regio = vraag(token, "/v1/leefgebieden", "regio", "AM-" + pilot);
        Response alle = vraag(token, "/v1/leefgebieden");

        // Then
        samen.then().statusCode(400).body("errors.code", equalTo(List.of("EEN_WAARDE")));
        regio.then().statusCode(400).body("errors.code", equalTo(List.of("EEN_PILOT")));
        alle.then().statusCode(200);
    }

    private void erbij(int aantal, Supplier<Mens> wie) {
        for (int i = 0; i < aantal; i++) {
            mensen.add(wie.get());
        }
    }

    private void bekend() {
        berichten.deelnemers(Mens.berichten(mensen));
    }

    private Response leider(String pad, String... parameters) {
        return vraag(Tokens.projectleider(pilot), pad, parameters);
    }

    private Response vraag(String token, String pad, String... parameters) {
        var vraag = given().auth().oauth2(token).queryParam("programma", programma);
        for (int i = 0; i < parameters.length; i += 2) {
            vraag.queryParam(parameters[i], parameters[i + 1]);
        }
        return vraag.get(pad);
    }

    /** Of a workbook all that is written in it. */
    private static String tekst(Response antwoord) throws IOException {
        antwoord.then().statusCode(200);
        if (!antwoord.contentType().contains("spreadsheet")) {
            return antwoord.asString();
        }
        StringBuilder tekst = new StringBuilder();
        try (XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(antwoord.asByteArray()))) {
            boek.forEach(vel ->
                    vel.forEach(rij -> rij.forEach(cel -> tekst.append(cel).append(','))));
        }
        return tekst.toString();
    }
}
