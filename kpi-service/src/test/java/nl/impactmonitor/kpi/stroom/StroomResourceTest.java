package nl.impactmonitor.kpi.stroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
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
class StroomResourceTest {

    private static final String LIJST = "ZRM-S.1";

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    private String programma;
    private String pilot;

    @BeforeEach
    void zes_mensen_onderweg() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        pilot = "P-" + eigen;
        proef.pilot(pilot, programma);
        List<Mens> mensen = new ArrayList<>();
        mensen.add(Mens.in(pilot).zonderInstemming().gestart("2025-02-01"));
        mensen.add(Mens.in(pilot));
        mensen.add(met(3).geslacht("M").uitgevallen("2025-05-01", "VERHUISD"));
        mensen.add(met(4).geslacht("M").uitgevallen("2025-06-01", "WERK_GEVONDEN"));
        mensen.add(met(1).gestart("2025-03-01").meting("EEN", "2025-09-01", LIJST, Map.of("FINANCIEN", 3)));
        mensen.add(met(2).meting("EEN", "2025-09-01", LIJST, Map.of("FINANCIEN", 3))
                .meting("VERVOLG", "2025-10-01", LIJST, Map.of("FINANCIEN", 4)));
        mensen.add(met(5).referentie().meting("EEN", "2025-09-01", LIJST, Map.of("FINANCIEN", 5)));
        berichten.deelnemers(Mens.berichten(mensen));
    }

    @Test
    void every_step_counts_its_people_as_a_part_of_the_step_it_follows() {
        // Given the people under way

        // When
        Response antwoord = stroom(Tokens.onderzoeker());

        // Then
        antwoord.then()
                .statusCode(200)
                .body("standPer", notNullValue())
                .body("definitieVersie", equalTo(2))
                .body(
                        "stappen.collect { it.stap + ' ' + it.aantal }",
                        equalTo(List.of(
                                "AANGEMELD 6", "INSTEMMING 5", "GESTART 2", "NULMETING 4", "EENMETING 2", "VERVOLG 1")))
                .body("stappen.find { it.stap == 'EENMETING' }.deelVan", equalTo("NULMETING"))
                .body("stappen.find { it.stap == 'EENMETING' }.aandeel.aandeel", equalTo(0.5f));
    }

    @Test
    void drop_outs_are_told_with_their_reasons() {
        // Given the people under way

        // When
        Response antwoord = stroom(Tokens.onderzoeker());

        // Then
        antwoord.then()
                .body("uitval.totaal.aantal", equalTo(2))
                .body("uitval.totaal.aandeel", equalTo(0.4f))
                .body("uitval.zonderEenmeting.aantal", equalTo(2))
                .body(
                        "uitval.redenen.collect { it.reden + ' ' + it.aantal.aantal }",
                        equalTo(List.of("VERHUISD 1", "WERK_GEVONDEN 1")));
    }

    @Test
    void who_stayed_is_set_beside_who_left_at_the_start() {
        // Given the people under way

        // When
        Response antwoord = stroom(Tokens.onderzoeker());

        // Then
        String mannen = "kenmerken.find { it.kenmerk == 'geslacht' && it.waarde == 'M' }";
        String score = "scores.find { it.code == 'FINANCIEN' }.uitvalcontrole";
        antwoord.then()
                .body(mannen + ".blijvers.aantal", equalTo(0))
                .body(mannen + ".uitvallers.aandeel", equalTo(1.0f))
                .body(score + ".start.blijvers", equalTo(2))
                .body(score + ".start.gemiddeldeBlijvers", equalTo(1.5f))
                .body(score + ".start.gemiddeldeUitvallers", equalTo(3.5f))
                .body(score + ".start.gestandaardiseerdVerschil", equalTo((float) (-2 / Math.sqrt(0.5))))
                .body(score + ".onveranderd.gemiddeldeVerandering", equalTo(0.75f))
                .body(score + ".verslechterd.gemiddeldeVerandering", equalTo(-0.5f));
    }

    @Test
    void the_csv_of_the_flow_is_what_its_metadata_says_and_tells_what_the_answer_tells() throws IOException {
        // Given
        Response csv = stroom(Tokens.onderzoeker(), "/csv");
        Response metadata = stroom(Tokens.onderzoeker(), "/csv-metadata");

        // When
        List<String> gebreken = Csvw.gebreken(csv.asByteArray(), metadata.asByteArray());

        // Then
        assertThat(gebreken).isEmpty();
        assertThat(csv.asString())
                .contains("DEELNEMERS,STAP,EENMETING,AANTAL,2,personen,")
                .contains("DEELNEMERS,STAP,EENMETING,AANDEEL,0.5,deel van NULMETING,")
                .contains("DEELNEMERS,UITVALREDEN,VERHUISD,AANTAL,1,personen,")
                .contains("UITVALLERS,KENMERK,geslacht=M,AANDEEL,1.0,deel van de uitvallers,");
        assertThat(metadata.asString()).contains("niet verder verspreiden");
        assertThat(stroom(Tokens.onderzoeker(), "/xlsx").asByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_step_after_the_peildatum_is_not_counted() {
        // Given the people under way

        // When
        Response antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .queryParam("peildatum", "2025-05-31")
                .get("/v1/stroomcijfers");

        // Then
        antwoord.then()
                .body("stappen.find { it.stap == 'EENMETING' }.aantal", equalTo(0))
                .body("uitval.totaal.aantal", equalTo(1));
    }

    @Test
    void an_intaker_may_not_read() {
        // Given
        String token = Tokens.of("intaker").pilots("*").sign();

        // When
        Response antwoord = stroom(token);

        // Then
        antwoord.then().statusCode(403).contentType("application/problem+json");
    }

    private Mens met(int nul) {
        return Mens.in(pilot).meting("NUL", "2025-02-10", LIJST, Map.of("FINANCIEN", nul));
    }

    private Response stroom(String token) {
        return stroom(token, "");
    }

    private Response stroom(String token, String vorm) {
        return given().auth().oauth2(token).queryParam("programma", programma).get("/v1/stroomcijfers" + vorm);
    }
}
