package nl.impactmonitor.kpi.tabel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KpiRegioTest {

    private static final String VERBETERD = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }";

    @Inject
    Proefdata proef;

    @Inject
    Standuitgifte uitgifte;

    private String programma;
    private String oostA;
    private String oostB;
    private String west;
    private String regioOost;
    private String regioWest;

    @BeforeEach
    void three_pilots_in_two_regions() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        oostA = "A-" + eigen;
        oostB = "B-" + eigen;
        west = "C-" + eigen;
        regioOost = "AM-OOST-" + eigen;
        regioWest = "AM-WEST-" + eigen;
        proef.pilotIn(oostA, programma, regioOost);
        proef.pilotIn(oostB, programma, regioOost);
        proef.pilotIn(west, programma, regioWest);
    }

    @Test
    void an_onderzoeker_reads_the_pilots_of_a_region_together() {
        // Given
        proef.verbeterden(oostA, 3);
        proef.verbeterden(oostB, 4);
        proef.verbeterden(west, 5);

        // When
        Response antwoord = kpis(Tokens.onderzoeker());

        // Then
        antwoord.then()
                .body(VERBETERD + ".regios.regio", equalTo(List.of(regioOost, regioWest)))
                .body(VERBETERD + ".regios.waarde", equalTo(List.of(7, 5)))
                .body(VERBETERD + ".totaal.waarde", equalTo(12));
    }

    @Test
    void a_region_follows_the_peildatum() {
        // Given
        proef.verbeterden(oostA, 3);
        String dagErvoor = Proefdata.DAG.minusDays(1).toString();

        // When
        Response antwoord = kpis(Tokens.onderzoeker(), "peildatum", dagErvoor);

        // Then
        antwoord.then().body(VERBETERD + ".regios.waarde", equalTo(List.of(0, 0)));
    }

    @Test
    void a_projectleider_reads_no_region_as_it_may_hold_pilots_of_others() {
        // Given
        proef.verbeterden(oostA, 3);
        proef.verbeterden(oostB, 4);

        // When
        Response antwoord = kpis(Tokens.projectleider(oostA));

        // Then
        antwoord.then()
                .body(VERBETERD + ".regios.regio", equalTo(List.of(regioOost)))
                .body(VERBETERD + ".regios.reden", everyItem(equalTo("BUITEN_BEREIK")));
    }

    @Test
    void with_one_pilot_asked_there_are_no_regions() {
        // Given
        proef.verbeterden(oostA, 3);

        // When
        Response antwoord = kpis(Tokens.onderzoeker(), "pilot", oostA);

        // Then
        antwoord.then().body(VERBETERD + ".regios", equalTo(List.of()));
    }

    @Test
    void an_analist_reads_the_regions_of_the_stand() {
        // Given
        proef.verbeterden(oostA, 12);
        proef.verbeterden(oostB, 20);
        proef.verbeterden(west, 15);
        aanvullen();

        // When
        uitgifte.van(programma);

        // Then
        kpis(Tokens.analist())
                .then()
                .body("bron", equalTo("STAND"))
                .body(VERBETERD + ".pilots.pilot", equalTo(List.of(oostA, oostB, west)))
                .body(VERBETERD + ".regios.waarde", equalTo(List.of(32, 15)))
                .body(VERBETERD + ".totaal.waarde", equalTo(47));
    }

    @Test
    void what_is_suppressed_of_a_pilot_does_not_follow_from_its_region() {
        // Given
        proef.verbeterden(oostA, 3);
        proef.verbeterden(oostB, 20);
        proef.verbeterden(west, 25);
        aanvullen();

        // When
        uitgifte.van(programma);

        // Then
        Map<String, Object> regel = kpis(Tokens.analist()).path(VERBETERD);
        assertThat(waarde(regel, "pilots", 0)).isNull();
        assertThat(Arrays.asList(waarde(regel, "regios", 0), waarde(regel, "pilots", 1)))
                .containsNull();
    }

    @Test
    void a_region_of_one_pilot_has_the_figure_of_that_pilot() {
        // Given
        proef.verbeterden(oostA, 30);
        proef.verbeterden(oostB, 30);
        proef.verbeterden(west, 3);
        aanvullen();

        // When
        uitgifte.van(programma);

        // Then
        Map<String, Object> regel = kpis(Tokens.analist()).path(VERBETERD);
        assertThat(waarde(regel, "regios", 1)).isNull();
        assertThat(waarde(regel, "pilots", 2)).isNull();
    }

    /** Deelnemers who are not improved, so that no figure is about everybody. */
    private void aanvullen() {
        List.of(oostA, oostB, west).forEach(pilot -> proef.deelnemers(pilot, 30));
    }

    private static Object waarde(Map<String, Object> regel, String deel, int plek) {
        return ((Map<?, ?>) ((List<?>) regel.get(deel)).get(plek)).get("waarde");
    }

    private Response kpis(String token, String... vraag) {
        var verzoek = given().auth().oauth2(token).queryParam("programma", programma);
        for (int i = 0; i < vraag.length; i += 2) {
            verzoek.queryParam(vraag[i], vraag[i + 1]);
        }
        Response antwoord = verzoek.get("/v1/kpis");
        antwoord.then().statusCode(200);
        return antwoord;
    }
}
