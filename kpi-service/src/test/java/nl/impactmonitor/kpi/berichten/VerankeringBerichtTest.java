package nl.impactmonitor.kpi.berichten;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the contract verankering.v1, to deelvraag 3 and its box of the evaluatiekader. */
@QuarkusTest
class VerankeringBerichtTest {

    private static final String SCAN = "bewijs.find { it.soort == 'VERANKERING' }";

    @Inject
    Berichten berichten;

    @Inject
    Proefdata proef;

    private String programma;
    private String een;
    private String twee;

    @BeforeEach
    void a_programma_of_two_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        een = "A-" + eigen;
        twee = "B-" + eigen;
        proef.pilot(een, programma);
        proef.pilot(twee, programma);
    }

    @Test
    void deelvraag_3_and_its_box_show_the_scores_of_each_pilot() {
        // Given
        berichten.verankering(List.of(scan("2026-06-30", een), scan("2026-06-30", twee)));

        // When
        Response vraag = lees(Tokens.onderzoeker(), "/v1/deelvragen/3");
        Response onderdeel = lees(Tokens.analist(), "/v1/kaderonderdelen/REGIONAAL_SCHOLINGSAANBOD");

        // Then
        vraag.then()
                .body(SCAN + ".beschikbaarheid", equalTo("BESCHIKBAAR"))
                .body(SCAN + ".cijfers", hasSize(10))
                .body(SCAN + ".cijfers[1].code", equalTo("EIGENAARSCHAP"))
                .body(SCAN + ".cijfers[1].waarde", equalTo(3))
                .body(SCAN + ".cijfers[1].periode", equalTo("2026-06-30"))
                .body(SCAN + ".cijfers[1].toelichting", startsWith("eerste scan; tijdens pilot; bewijzen: 1"));
        onderdeel.then().body(SCAN + ".cijfers", hasSize(10));
    }

    @Test
    void a_later_scan_says_what_changed_since_the_one_before() {
        // Given
        Bericht later = anders(scan("2026-10-30", een), "\"score\": 1,", "\"score\": 3,");
        berichten.verankering(List.of(later, scan("2026-06-30", een)));

        // When
        Response antwoord = lees(Tokens.projectleider(een), "/v1/deelvragen/3");

        // Then
        antwoord.then()
                .body(SCAN + ".cijfers", hasSize(10))
                .body(SCAN + ".cijfers[0].waarde", equalTo(3))
                .body(SCAN + ".cijfers[0].toelichting", startsWith("+2 sinds 2026-06-30"))
                .body(SCAN + ".cijfers[1].toelichting", startsWith("+0 sinds 2026-06-30"))
                .body(SCAN + ".cijfers[5].periode", equalTo("2026-06-30"));
    }

    @Test
    void a_scan_under_another_version_of_the_rubriek_is_not_compared() {
        // Given
        Bericht later = anders(scan("2026-10-30", een), "\"rubriekVersie\": 1", "\"rubriekVersie\": 2");
        berichten.verankering(List.of(scan("2026-06-30", een), later));

        // When
        Response antwoord = lees(Tokens.onderzoeker(), "/v1/deelvragen/3");

        // Then
        antwoord.then().body(SCAN + ".cijfers[0].toelichting", startsWith("eerste scan"));
    }

    @Test
    void a_concept_and_a_scan_that_was_taken_back_are_no_result() {
        // Given
        Bericht scan = scan("2026-06-30", een);
        berichten.verankering(List.of(scan));
        Bericht ingetrokken = new Bericht(scan.sleutel(), 4, scan.json().replace("\"VASTGESTELD\"", "\"INGETROKKEN\""));

        // When
        berichten.verankering(List.of(ingetrokken, scan));

        // Then
        lees(Tokens.onderzoeker(), "/v1/deelvragen/3")
                .then()
                .body(SCAN + ".beschikbaarheid", equalTo("NOG_GEEN_GEGEVENS"));
    }

    @Test
    void the_scores_of_other_pilots_are_not_for_a_projectleider_and_a_later_day_not_for_a_peildatum() {
        // Given
        berichten.verankering(List.of(scan("2026-06-30", een), scan("2026-06-30", twee)));

        // When
        Response eigen = lees(Tokens.projectleider(een), "/v1/deelvragen/3");
        Response eerder = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .queryParam("peildatum", "2026-06-29")
                .get("/v1/deelvragen/3");

        // Then
        eigen.then().body(SCAN + ".cijfers.pilot.unique()", equalTo(List.of(een)));
        eerder.then().body(SCAN + ".cijfers", hasSize(0));
    }

    @Test
    void the_example_of_a_concept_is_read() {
        // Given
        byte[] concept = JsonSchemas.example("verankering.v1.concept.json");

        // When
        berichten.verankering(List.of(new Bericht("0b0c8c1e-7f61-4b8c-8f0b-5d5a2f4b9d02", 1, new String(concept))));

        // Then
        assertThat(proef.rijen("select reden from dode_letter where sleutel = '0b0c8c1e-7f61-4b8c-8f0b-5d5a2f4b9d02'"))
                .isEmpty();
    }

    private static Bericht anders(Bericht scan, String van, String naar) {
        return new Bericht(scan.sleutel(), scan.versie(), scan.json().replace(van, naar));
    }

    private static Bericht scan(String datum, String pilot) {
        String id = UUID.randomUUID().toString();
        String json = new String(JsonSchemas.example("verankering.v1.json"))
                .replace("6a0f7c52-1d7e-4b54-9a0e-0e5e9a8f3c11", id)
                .replace("\"TWENTE\"", "\"" + pilot + "\"")
                .replace("2026-06-30", datum);
        return new Bericht(id, 3, json);
    }

    private Response lees(String token, String pad) {
        Response antwoord =
                given().auth().oauth2(token).queryParam("programma", programma).get(pad);
        antwoord.then().statusCode(200);
        return antwoord;
    }
}
