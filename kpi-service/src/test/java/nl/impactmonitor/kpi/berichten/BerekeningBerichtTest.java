package nl.impactmonitor.kpi.berichten;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** The examples of the contract berekeningen.v1, to the KPIs BATEN and BBP and deelvraag 6. */
@QuarkusTest
class BerekeningBerichtTest extends Berekeningproef {

    private static final String BBP = "kpis.find { it.code == 'BBP' }.totaal";

    @Test
    void a_vastgestelde_berekening_gives_the_kpis_with_the_reading_that_was_used() {
        // Given
        berichten.berekeningen(List.of(staat(1, een, twee)));

        // When
        Response antwoord = lees(Tokens.onderzoeker(), "/v1/kpis");

        // Then
        antwoord.then()
                .body(BATEN + ".waarde", gelijk("9180.55"))
                .body(BATEN + ".berekening.lezing", equalTo("BATEN_CONTANT_PER_DEELNEMER"))
                .body(BATEN + ".berekening.omschrijving", containsString("over 10 jaar bij 2,25%, per deelnemer"))
                .body(BATEN + ".berekening.horizonJaren", equalTo(10))
                .body(BATEN + ".berekening.n", equalTo(180))
                .body(BATEN + ".berekening.hoog", gelijk("16250.33"))
                .body(
                        BATEN + ".berekening.checksum",
                        equalTo("9b74c9897bac770ffc029102a200c5de5b1f3f7a10aa4e0b6f0c3d2e1f5a6b7c"))
                .body(BBP + ".waarde", gelijk("0.000274"))
                .body(BBP + ".berekening.bbpJaar", equalTo(2023))
                .body("kpis.find { it.code == 'BATEN' }.pilots.reden.unique()", equalTo(List.of("NIET_BESCHIKBAAR")));
    }

    @Test
    void the_csv_has_how_sure_the_figure_is_and_what_it_may_be_called() throws IOException {
        // Given
        berichten.berekeningen(List.of(staat(1, een, twee)));

        // When
        Response csv = lees(Tokens.onderzoeker(), "/v1/kpis/csv");

        // Then
        assertThat(csv.asString())
                .containsPattern("BATEN,.*,TOTAAL,WAARDE_LAAG,\\d+.*,EUR per deelnemer,,")
                .containsPattern("BATEN,.*,TOTAAL,WAARDE_MIDDEN,\\d+.*,EUR per deelnemer,,")
                .containsPattern("BATEN,.*,TOTAAL,WAARDE_HOOG,16250.33,EUR per deelnemer,,.*,VERANDERING,VOORLOPIG");
        assertThat(Csvw.gebreken(
                        csv.asByteArray(),
                        lees(Tokens.onderzoeker(), "/v1/kpis/csv-metadata").asByteArray()))
                .isEmpty();
    }

    @Test
    void who_withdrew_since_is_told_beside_the_figure() {
        // Given
        berichten.berekeningen(List.of(staat(1, een, twee)));

        // When
        berichten.berekeningen(List.of(
                new Bericht(id, 2, staat(2, een, twee).json().replace("\"ingetrokken\": 0", "\"ingetrokken\": 3"))));

        // Then
        lees(Tokens.onderzoeker(), "/v1/kpis").then().body(BATEN + ".berekening.ingetrokken", equalTo(3));
        assertThat(lees(Tokens.onderzoeker(), "/v1/kpis/csv").asString()).contains("3 ingetrokken");
    }

    @Test
    void one_that_is_taken_back_is_gone_and_does_not_come_back_with_an_old_state() {
        // Given
        berichten.berekeningen(List.of(staat(1, een, twee), new Bericht(id, 3, null)));

        // When
        berichten.berekeningen(List.of(staat(2, een, twee)));

        // Then
        lees(Tokens.onderzoeker(), "/v1/kpis").then().body(BATEN + ".reden", equalTo("NIET_BESCHIKBAAR"));
    }

    @Test
    void of_two_the_one_with_the_last_peildatum_counts_and_one_of_a_later_day_does_not() {
        // Given
        berichten.berekeningen(List.of(
                staat(1, een, twee),
                anders("\"peildatum\": \"2026-09-01\"", "\"peildatum\": \"2026-09-20\"", "9180.55", "1500.5"),
                anders("\"peildatum\": \"2026-09-01\"", "\"peildatum\": \"2026-11-01\"", "9180.55", "2500.5")));

        // When
        Response antwoord = lees(Tokens.onderzoeker(), "/v1/kpis");

        // Then
        antwoord.then().body(BATEN + ".waarde", gelijk("1500.5"));
    }

    @Test
    void a_figure_that_was_held_back_is_suppressed_and_never_zero() {
        // Given
        String json = new String(JsonSchemas.example("berekeningen.v1.achtergehouden.json"))
                .replace("8a4d3b2c-7c61-4de0-8f14-51b0c9e2d077", id)
                .replace("\"BONAIRE\"", "\"" + een + "\"");
        berichten.berekeningen(List.of(new Bericht(id, 3, json)));

        // When
        Response antwoord = lees(Tokens.onderzoeker(), "/v1/kpis");

        // Then
        antwoord.then()
                .body("kpis.find { it.code == 'BATEN' }.pilots[0].reden", equalTo("ONDERDRUKT"))
                .body("kpis.find { it.code == 'BATEN' }.pilots[0].berekening.ingetrokken", equalTo(1))
                .body("kpis.find { it.code == 'BBP' }.pilots[0].reden", equalTo("NIET_BESCHIKBAAR"));
    }

    @Test
    void the_target_stands_beside_a_figure_in_its_unit() {
        // Given the targets of LLO on its own pilots are agreed for euros per deelnemer
        String token = Tokens.onderzoeker();

        // When
        Response antwoord = given().auth().oauth2(token).get("/v1/kpis");

        // Then
        antwoord.then()
                .body(BATEN + ".doelwaarde", equalTo(1000))
                .body(BATEN + ".doelwaardeTot", equalTo(3000))
                .body(BBP + ".doelwaarde", equalTo(0.002f));
    }

    @Test
    void a_state_without_a_reading_is_a_dead_letter_and_no_figure() {
        // Given
        String zonder = staat(1, een, twee).json().replace("\"omschrijving\":", "\"omschreven\":");

        // When
        berichten.berekeningen(List.of(new Bericht(id, 1, zonder)));

        // Then
        lees(Tokens.onderzoeker(), "/v1/kpis").then().body(BATEN + ".reden", equalTo("NIET_BESCHIKBAAR"));
        lees(Tokens.onderzoeker(), "/v1/deelvragen/6")
                .then()
                .body("bewijs.find { it.soort == 'BEREKENINGEN' }.cijfers", not(hasSize(5)));
    }

    private Bericht anders(String... vervang) {
        String ander = UUID.randomUUID().toString();
        String json = staat(1, een, twee).json().replace(id, ander);
        for (int i = 0; i < vervang.length; i += 2) {
            json = json.replace(vervang[i], vervang[i + 1]);
        }
        return new Bericht(ander, 1, json);
    }
}
