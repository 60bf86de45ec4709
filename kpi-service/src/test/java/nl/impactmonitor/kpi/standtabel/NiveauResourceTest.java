package nl.impactmonitor.kpi.standtabel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NiveauResourceTest {

    /** From, to, and how many: of every level enough people, and few who went from 4 to 1 or 2. */
    private static final int[][] GINGEN = {
        {1, 1, 14}, {1, 2, 16}, {1, 3, 12}, {1, 4, 10}, {2, 1, 11}, {2, 2, 15}, {2, 3, 20}, {2, 4, 13}, {2, 5, 12},
        {3, 1, 10}, {3, 2, 12}, {3, 3, 18}, {3, 4, 22}, {3, 5, 14}, {4, 1, 2}, {4, 2, 3}, {4, 3, 12}, {4, 4, 19},
        {4, 5, 17}, {5, 3, 11}, {5, 4, 12}, {5, 5, 21}
    };

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Standuitgifte uitgifte;

    private final String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String programma = "T-" + eigen;
    private final String lijst = "LIJST-" + eigen;

    @BeforeEach
    void twee_pilots_met_mensen() {
        List<Mens> mensen = new ArrayList<>();
        for (String pilot : List.of("NOORD-" + eigen, "ZUID-" + eigen)) {
            proef.pilot(pilot, programma);
        }
        for (int[] ging : GINGEN) {
            for (int i = 0; i < ging[2]; i++) {
                mensen.add(Mens.in((i % 2 == 0 ? "NOORD-" : "ZUID-") + eigen)
                        .meting("NUL", "2025-02-10", lijst + ".1", Map.of("FINANCIEN", ging[0]))
                        .meting("EEN", "2025-08-20", lijst + ".1", Map.of("FINANCIEN", ging[1])));
            }
        }
        berichten.deelnemers(Mens.berichten(mensen));
    }

    @Test
    void an_analist_reads_how_many_were_at_each_level_before_and_after() {
        // Given
        instrument();

        // When
        uitgifte.van(programma);

        // Then
        Response antwoord = lees(Tokens.analist(), "");
        antwoord.then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("scores.code", contains("FINANCIEN"))
                .body("scores[0].naam", equalTo("Geldzaken"))
                .body("scores[0].inStand", equalTo(true))
                .body("scores[0].niveaus.code", contains("1", "2", "3", "4", "5"))
                .body("scores[0].niveaus.groep", contains("LAAG", "LAAG", "3", "HOOG", "HOOG"))
                .body("scores[0].totaal.waarde", equalTo(296));
        assertThat(waarden(antwoord, "nul"))
                .containsEntry("1>null", 52)
                .containsEntry("2>null", 71)
                .containsEntry("3>null", 76)
                .containsEntry("4>null", 53)
                .containsEntry("5>null", 44)
                .containsEntry("LAAG>null", 123);
        assertThat(waarden(antwoord, "een"))
                .containsEntry("null>1", 37)
                .containsEntry("null>4", 76)
                .containsEntry("null>5", 64)
                .containsEntry("null>HOOG", 140);
    }

    @Test
    void what_few_went_to_is_not_shown_and_neither_is_what_would_tell_it() {
        // Given
        instrument();

        // When
        uitgifte.van(programma);

        // Then
        Map<String, Object> gingen = waarden(lees(Tokens.analist(), ""), "overgangen");
        assertThat(gingen).containsEntry("4>1", null).containsEntry("4>2", null).containsEntry("HOOG>LAAG", null);
        List<Integer> getoond = new ArrayList<>();
        for (int[] ging : GINGEN) {
            Object waarde = gingen.get(ging[0] + ">" + ging[1]);
            assertThat(waarde).isIn(null, ging[2]);
            getoond.addAll(waarde == null ? List.of() : List.of(ging[2]));
        }
        assertThat(getoond).isNotEmpty().allMatch(aantal -> aantal >= 10);
        assertThat(gingen.get("4>3") == null || gingen.get("4>HOOG") == null || gingen.get("HOOG>3") == null)
                .isTrue();
        lees(Tokens.analist(), "")
                .then()
                .body("scores[0].overgangen.find { it.van == '4' && it.naar == '2' }.reden", equalTo("ONDERDRUKT"));
    }

    @Test
    void the_csv_is_what_its_metadata_says() throws IOException {
        // Given
        instrument();
        uitgifte.van(programma);
        Response csv = lees(Tokens.analist(), "/csv");

        // When
        List<String> gebreken = Csvw.gebreken(
                csv.asByteArray(), lees(Tokens.analist(), "/csv-metadata").asByteArray());

        // Then
        assertThat(gebreken).isEmpty();
        assertThat(csv.asString())
                .contains("FINANCIEN," + lijst + ".1,ALLE,ALLE,296,,")
                .contains("FINANCIEN," + lijst + ".1,1,ALLE,52,,")
                .contains("FINANCIEN," + lijst + ".1,4,2,.,ONDERDRUKT,");
        assertThat(lees(Tokens.onderzoeker(), "/xlsx").asByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_stand_without_levels_says_so_and_not_that_there_is_nobody() {
        // Given nobody told of which scale the score is

        // When
        uitgifte.van(programma);

        // Then
        lees(Tokens.analist(), "")
                .then()
                .statusCode(200)
                .body("scores[0].inStand", equalTo(false))
                .body("scores[0].totaal.waarde", equalTo(296))
                .body("scores[0].nul.size()", equalTo(0));
        assertThat(lees(Tokens.analist(), "/csv").asString()).doesNotContain("FINANCIEN");
        assertThat(lees(Tokens.analist(), "/csv-metadata").asString()).contains("niet in deze stand");
    }

    @Test
    void that_levels_are_told_from_now_on_is_no_move_of_anybody() {
        // Given a stand of before the levels were known
        uitgifte.van(programma);
        instrument();

        // When
        uitgifte.van(programma);

        // Then
        lees(Tokens.analist(), "").then().body("scores[0].inStand", equalTo(true));
        assertThat(proef.rijen("select distinct aangevuld from stand_toestand where programma = '" + programma
                        + "' and uitgifte = (select max(id) from stand_uitgifte where programma = '" + programma
                        + "')"))
                .hasSize(1)
                .allMatch(rij -> rij.contains("t"));
    }

    @Test
    void it_is_for_who_may_see_everybody() {
        // Given
        uitgifte.van(programma);

        // When
        Response antwoord = lees(Tokens.projectleider("NOORD-" + eigen), "");

        // Then
        antwoord.then().statusCode(403);
    }

    @Test
    void a_day_to_come_and_a_score_that_is_not_there_are_told_apart() {
        // Given
        uitgifte.van(programma);

        // When
        Response later = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .queryParam("peildatum", "2999-01-01")
                .get("/v1/kpis/standtabellen/niveaus");
        Response anders = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .queryParam("score", "HAARKLEUR")
                .get("/v1/kpis/standtabellen/niveaus");

        // Then
        later.then().statusCode(400).body("errors[0].parameter", equalTo("peildatum"));
        anders.then().statusCode(404);
    }

    private Response lees(String token, String vorm) {
        return given().auth()
                .oauth2(token)
                .queryParam("programma", programma)
                .get("/v1/kpis/standtabellen/niveaus" + vorm);
    }

    private static Map<String, Object> waarden(Response antwoord, String welke) {
        Map<String, Object> waarden = new HashMap<>();
        for (Object rij : antwoord.<List<?>>path("scores[0]." + welke)) {
            Map<?, ?> cel = (Map<?, ?>) rij;
            waarden.put(cel.get("van") + ">" + cel.get("naar"), cel.get("waarde"));
        }
        return waarden;
    }

    private void instrument() {
        berichten.instrumenten(List.of(new Berichten.Bericht(lijst + ".1", 1, """
            {"code": "%s", "instrumentVersie": 1, "versie": 1, "naam": "Proef",
             "antwoordschalen": [{"code": "VIJF", "opties": [
               {"waarde": 1, "tekst": "een"}, {"waarde": 2, "tekst": "twee"}, {"waarde": 3, "tekst": "drie"},
               {"waarde": 4, "tekst": "vier"}, {"waarde": 5, "tekst": "vijf"}]}],
             "items": [{"code": "F1", "tekst": "Geld?", "antwoordschaal": "VIJF"}],
             "scores": [
               {"code": "FINANCIEN", "naam": "Geldzaken", "soort": "LEEFGEBIED", "items": ["F1"], "minimumAandeel": 1}],
             "gelijkwaardig": []}
            """.formatted(lijst))));
    }
}
