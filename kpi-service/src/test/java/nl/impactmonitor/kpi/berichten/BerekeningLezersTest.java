package nl.impactmonitor.kpi.berichten;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** Who reads which berekening, and where. */
@QuarkusTest
class BerekeningLezersTest extends Berekeningproef {

    @Test
    void an_analist_and_an_onderzoeker_read_the_same_frozen_figure() {
        // Given
        berichten.berekeningen(List.of(staat(1, een, twee)));

        // When
        Response antwoord = lees(Tokens.analist(), "/v1/kpis");

        // Then
        antwoord.then()
                .body(BATEN + ".waarde", gelijk("9180.55"))
                .body(BATEN + ".standPer", equalTo("2026-09-15T09:30:00Z"));
    }

    @Test
    void a_berekening_of_one_pilot_is_of_that_pilot_and_its_region_and_not_of_the_programma() {
        // Given
        berichten.berekeningen(List.of(staat(1, een)));

        // When
        Response antwoord = lees(Tokens.onderzoeker(), "/v1/kpis");

        // Then
        antwoord.then()
                .body("kpis.find { it.code == 'BATEN' }.pilots[0].waarde", gelijk("9180.55"))
                .body("kpis.find { it.code == 'BATEN' }.pilots[1].reden", equalTo("NIET_BESCHIKBAAR"))
                .body("kpis.find { it.code == 'BATEN' }.regios[0].waarde", gelijk("9180.55"))
                .body(BATEN + ".reden", equalTo("NIET_BESCHIKBAAR"));
    }

    @Test
    void a_projectleider_reads_the_berekening_of_the_own_pilot_and_of_no_more_than_that() {
        // Given
        berichten.berekeningen(List.of(staat(1, een)));

        // When
        Response antwoord = lees(Tokens.projectleider(een), "/v1/kpis");

        // Then
        antwoord.then()
                .body("kpis.find { it.code == 'BATEN' }.pilots[0].waarde", gelijk("9180.55"))
                .body("kpis.find { it.code == 'BATEN' }.regios[0].reden", equalTo("BUITEN_BEREIK"))
                .body(BATEN + ".reden", equalTo("BUITEN_BEREIK"));
    }

    @Test
    void a_projectleider_does_not_see_a_berekening_over_pilots_of_others() {
        // Given
        berichten.berekeningen(List.of(staat(1, een, twee)));

        // When
        Response antwoord = lees(Tokens.projectleider(een), "/v1/deelvragen/6");

        // Then
        antwoord.then()
                .body("bewijs.find { it.soort == 'BEREKENINGEN' }.beschikbaarheid", equalTo("NOG_GEEN_GEGEVENS"));
    }

    @Test
    void every_reading_stands_beside_deelvraag_6() {
        // Given
        berichten.berekeningen(List.of(staat(1, een, twee)));

        // When
        Response antwoord = lees(Tokens.onderzoeker(), "/v1/deelvragen/6");

        // Then
        String berekeningen = "bewijs.find { it.soort == 'BEREKENINGEN' }";
        antwoord.then()
                .body(berekeningen + ".cijfers", hasSize(5))
                .body(berekeningen + ".cijfers[0].toelichting", containsString("n = 180"))
                .body(
                        berekeningen + ".cijfers.find { it.code == 'BBP_AANDEEL_PER_DEELNEMER' }.waarde",
                        gelijk("0.00000153"))
                .body(
                        "bewijs.find { it.soort == 'KPI' }.cijfers.find { it.code == 'BATEN STANDAARD' }.toelichting",
                        containsString("per deelnemer; berekening"));
    }
}
