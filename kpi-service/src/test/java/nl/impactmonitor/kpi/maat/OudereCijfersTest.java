package nl.impactmonitor.kpi.maat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two standen between which three people came in the north, too few to be told: its figures are those of the first. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OudereCijfersTest {

    private static final String START = "lezingen[0].maanden.find { it.maand == '2025-03' }";

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Standuitgifte uitgifte;

    private Uitgavewereld wereld;
    private String eerste;

    /** Once: they are dear, and no test changes them. */
    @BeforeEach
    void twee_standen() {
        if (wereld != null) {
            return;
        }
        wereld = new Uitgavewereld(proef, berichten, uitgifte);
        wereld.groepenVan12();
        for (String pilot : List.of(wereld.noord(), wereld.zuid())) {
            wereld.met(12, () -> Uitgavewereld.gemeten(pilot, 3));
            wereld.met(12, () -> Uitgavewereld.gemeten(pilot, 1));
        }
        wereld.geefUit();
        eerste = wereld.lees("/v1/stroomcijfers").path("standPer");
        wereld.met(3, () -> Uitgavewereld.gemeten(wereld.noord()).match("2025-03-01", ", \"inDienstNa3\": true"));
        wereld.geefUit();
    }

    @Test
    void a_step_that_was_kept_says_when_it_was_made() {
        // Given two standen

        // When
        Response noord = wereld.lees("/v1/stroomcijfers", "pilot", wereld.noord());

        // Then
        String een = "stappen.find { it.stap == 'EENMETING' }";
        noord.then()
                .body("standPer", not(equalTo(eerste)))
                .body(een + ".aantal", equalTo(72))
                .body(een + ".standPer", equalTo(eerste))
                .body(een + ".aandeel.standPer", equalTo(eerste));
    }

    @Test
    void a_step_in_which_nobody_moved_was_made_with_the_stand() {
        // Given two standen

        // When
        Response zuid = wereld.lees("/v1/stroomcijfers", "pilot", wereld.zuid());

        // Then
        zuid.then()
                .body("stappen.find { it.stap == 'INSTEMMING' }.aantal", equalTo(108))
                .body("stappen.standPer", everyItem(nullValue()))
                .body("uitval.totaal.standPer", nullValue());
    }

    @Test
    void a_duration_that_was_kept_says_when_it_was_made() {
        // Given two standen

        // When
        Response noord = wereld.lees("/v1/duurzaamheidscijfers", "pilot", wereld.noord());

        // Then
        noord.then()
                .body("deelnemers.gestart", equalTo(48))
                .body("deelnemers.standPer", equalTo(eerste))
                .body("deelnemers.peilingen[0].standPer", equalTo(eerste))
                .body("deelnemers.peilingen[0].werk.standPer", equalTo(eerste));
    }

    @Test
    void a_direction_of_change_that_was_kept_says_when_it_was_made() {
        // Given two standen, with the three of whom the score stayed in the second

        // When
        Response noord = wereld.lees("/v1/leefgebieden", "pilot", wereld.noord());

        // Then
        String reeks = "leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0]";
        noord.then()
                .body(reeks + ".n", equalTo(72))
                .body(reeks + ".standPer", equalTo(eerste))
                .body(reeks + ".gelijk.aantal", equalTo(48))
                .body(reeks + ".gelijk.standPer", equalTo(eerste));
    }

    @Test
    void months_of_different_standen_are_not_added_up() {
        // Given two standen

        // When
        Response noord = wereld.lees("/v1/kpis/MATCHES/verloop", "pilot", wereld.noord());
        Response zuid = wereld.lees("/v1/kpis/MATCHES/verloop", "pilot", wereld.zuid());

        // Then
        noord.then()
                .body(START + ".aantal", equalTo(36))
                .body(START + ".standPer", equalTo(eerste))
                .body(START + ".cumulatief", nullValue())
                .body("lezingen[0].kwartalen[0].standPer", equalTo(eerste))
                .body("lezingen[0].aandeel", nullValue())
                .body("lezingen[0].voorspelling", nullValue());
        zuid.then()
                .body(START + ".standPer", nullValue())
                .body(START + ".cumulatief", equalTo(36))
                .body("lezingen[0].voorspelling", notNullValue());
    }

    @Test
    void files_have_the_moment_of_each_figure() throws IOException {
        // Given two standen
        List<String> paden = List.of("/v1/stroomcijfers", "/v1/duurzaamheidscijfers", "/v1/kpis/MATCHES/verloop");

        // When
        List<Response> bestanden = paden.stream()
                .map(pad -> wereld.lees(pad + "/csv", "pilot", wereld.noord()))
                .toList();

        // Then
        String moment = eerste.substring(0, 19);
        for (int i = 0; i < paden.size(); i++) {
            assertThat(bestanden.get(i).asString()).contains("," + moment);
            assertThat(Csvw.gebreken(
                            bestanden.get(i).asByteArray(),
                            wereld.lees(paden.get(i) + "/csv-metadata", "pilot", wereld.noord())
                                    .asByteArray()))
                    .isEmpty();
        }
        assertThat(bestanden.get(2).asString()).contains("2025-03-01,CUMULATIEF,.,matches,NIET_TEGELIJK");
    }

    @Test
    void evidence_of_a_deelvraag_has_it_too() {
        // Given two standen

        // When
        Response deelvraag = wereld.lees("/v1/deelvragen/2", "pilot", wereld.noord());

        // Then
        deelvraag
                .then()
                .statusCode(200)
                .body("bewijs.cijfers.flatten().find { it.code == 'START' }.standPer", equalTo(eerste));
    }
}
