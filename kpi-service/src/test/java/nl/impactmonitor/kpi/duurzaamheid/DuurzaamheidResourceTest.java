package nl.impactmonitor.kpi.duurzaamheid;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuurzaamheidResourceTest {

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    private String programma;
    private String pilot;

    @BeforeEach
    void een_pilot() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        pilot = "P-" + eigen;
        proef.pilot(pilot, programma);
    }

    @Test
    void who_could_be_followed_that_long_is_the_denominator_and_the_unknown_stand_apart() {
        // Given
        berichten.deelnemers(Mens.berichten(List.of(
                werkloos().match("2025-01-15", ", \"inDienstNa3\": true"),
                werkloos().match("2025-01-20", ", \"inDienstNa3\": false"),
                werkloos().match("2025-02-10", ""),
                werkloos().match("2025-05-10", ""))));

        // When
        Response antwoord = cijfers("2025-06-30");

        // Then
        String na3 = "deelnemers.peilingen.find { it.maanden == 3 }";
        antwoord.then()
                .statusCode(200)
                .body("deelnemers.gestart", equalTo(4))
                .body(na3 + ".teVolgen", equalTo(3))
                .body(na3 + ".teVroeg", equalTo(1))
                .body(na3 + ".onbekend", equalTo(1))
                .body(na3 + ".nogActief.aantal", equalTo(1))
                .body(na3 + ".nogActief.aandeel", equalTo(0.5f))
                .body(na3 + ".aandeelMinstens", equalTo((float) (1.0 / 3)))
                .body(na3 + ".aandeelHoogstens", equalTo((float) (2.0 / 3)))
                .body("deelnemers.peilingen.find { it.maanden == 12 }.teVolgen", equalTo(0))
                .body("referentie", nullValue());
    }

    @Test
    void onward_flow_to_the_mbo_is_counted_of_who_has_a_nulmeting() {
        // Given
        berichten.deelnemers(Mens.berichten(List.of(
                werkloos()
                        .meting(
                                "EEN",
                                "2025-05-01",
                                "ZRM-D.1",
                                Map.of(),
                                "\"werkzaam\": false, \"opleidingsniveau\": \"mbo-2\", \"leerweg\": \"BOL\""),
                werkloos(),
                werkloos())));

        // When
        Response antwoord = cijfers("2025-06-30");

        // Then
        antwoord.then()
                .body("deelnemers.doorstroomMbo.aantal", equalTo(1))
                .body("deelnemers.doorstroomMbo.aandeel", equalTo((float) (1.0 / 3)));
    }

    @Test
    void a_reference_group_stands_beside_the_deelnemers() {
        // Given
        berichten.deelnemers(Mens.berichten(List.of(
                werkloos().match("2025-01-15", ", \"inDienstNa3\": true"),
                werkloos().referentie().match("2025-01-15", ", \"inDienstNa3\": false"))));

        // When
        Response antwoord = cijfers("2025-06-30");

        // Then
        antwoord.then()
                .body("deelnemers.gestart", equalTo(1))
                .body("referentie.gestart", equalTo(1))
                .body("referentie.peilingen[0].geen.aantal", equalTo(1));
    }

    @Test
    void the_csv_is_what_its_metadata_says_with_the_reference_group_in_rows_of_its_own() throws IOException {
        // Given
        berichten.deelnemers(Mens.berichten(List.of(
                werkloos().match("2025-01-15", ", \"inDienstNa3\": true"),
                werkloos().referentie().match("2025-01-15", ", \"inDienstNa3\": false"))));
        Response csv = cijfers("/csv", "2025-06-30");
        Response metadata = cijfers("/csv-metadata", "2025-06-30");

        // When
        List<String> gebreken = Csvw.gebreken(csv.asByteArray(), metadata.asByteArray());

        // Then
        assertThat(gebreken).isEmpty();
        assertThat(csv.asString())
                .contains("DEELNEMERS,START,GESTART,AANTAL,1,personen,")
                .contains("DEELNEMERS,NA_3,NOG_ACTIEF,AANDEEL,1.0,deel van wie bekend is,")
                .contains("REFERENTIE,NA_3,GEEN,AANTAL,1,personen,");
        assertThat(cijfers("/xlsx", "2025-06-30").asByteArray()).startsWith('P', 'K');
    }

    private Mens werkloos() {
        return Mens.in(pilot).meting("NUL", "2025-01-10", "ZRM-D.1", Map.of());
    }

    private Response cijfers(String peildatum) {
        return cijfers("", peildatum);
    }

    private Response cijfers(String vorm, String peildatum) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .queryParam("peildatum", peildatum)
                .get("/v1/duurzaamheidscijfers" + vorm);
    }
}
