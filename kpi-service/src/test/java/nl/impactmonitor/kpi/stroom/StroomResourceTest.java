package nl.impactmonitor.kpi.stroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
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
    private int versie;

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
    void who_refused_stands_beside_who_is_aangemeld_in_the_month_of_refusing() {
        // Given six aangemeld, of whom five with instemming
        weigerden("{\"maand\": \"2025-03\", \"aantal\": 3}, {\"maand\": \"2025-06\", \"aantal\": 1}");

        // When
        Response nu = stroom(Tokens.onderzoeker());
        Response eerder = stroom(Tokens.onderzoeker(), "", Map.of("peildatum", "2025-05-31"));

        // Then
        nu.then()
                .body("aanmeldingen.totaal", equalTo(10))
                .body("aanmeldingen.weigeringen.aantal", equalTo(4))
                .body("aanmeldingen.weigeringen.aandeel", equalTo(0.4f))
                .body("aanmeldingen.instemming.aantal", equalTo(5))
                .body("aanmeldingen.instemming.aandeel", equalTo(0.5f))
                .body("stappen.find { it.stap == 'AANGEMELD' }.aantal", equalTo(6));
        eerder.then().body("aanmeldingen.weigeringen.aantal", equalTo(3)).body("aanmeldingen.totaal", equalTo(9));
        assertThat(stroom(Tokens.onderzoeker(), "/csv").asString())
                .contains("AANMELDINGEN,AANMELDING,WEIGERING,AANTAL,4,personen,")
                .contains("AANMELDINGEN,AANMELDING,INSTEMMING,AANDEEL,0.5,deel van wie zich meldde,");
    }

    @Test
    void of_who_refused_no_kenmerk_is_known() {
        // Given
        weigerden("{\"maand\": \"2025-03\", \"aantal\": 30}");

        // When
        Response vrouwen = stroom(Tokens.onderzoeker(), "", Map.of("geslacht", "V"));

        // Then
        vrouwen.then()
                .body("aanmeldingen.totaal", nullValue())
                .body("aanmeldingen.reden", equalTo("NIET_BESCHIKBAAR"))
                .body("aanmeldingen.weigeringen.aantal", nullValue());
    }

    @Test
    void a_projectleider_is_not_told_of_few_who_refused_nor_of_what_they_follow_from() {
        // Given
        weigerden("{\"maand\": \"2025-03\", \"aantal\": 4}");
        Response weinig = stroom(Tokens.projectleider(pilot));
        weigerden("{\"maand\": \"2025-03\", \"aantal\": 5}");

        // When
        Response genoeg = stroom(Tokens.projectleider(pilot));

        // Then
        weinig.then()
                .body("aanmeldingen.totaal", nullValue())
                .body("aanmeldingen.weigeringen.reden", equalTo("ONDERDRUKT"))
                .body("aanmeldingen.instemming.aandeel", nullValue())
                .body("stappen.find { it.stap == 'AANGEMELD' }.aantal", equalTo(6));
        genoeg.then().body("aanmeldingen.weigeringen.aantal", equalTo(5)).body("aanmeldingen.totaal", equalTo(11));
    }

    @Test
    void an_older_state_of_the_pilot_that_comes_late_changes_nothing_and_a_repeat_neither() {
        // Given
        weigerden("{\"maand\": \"2025-03\", \"aantal\": 3}");
        weigerden("{\"maand\": \"2025-04\", \"aantal\": 7}");

        // When
        berichten.pilots(List.of(staat(1, "{\"maand\": \"2025-03\", \"aantal\": 3}")));
        berichten.pilots(List.of(staat(versie, "{\"maand\": \"2025-04\", \"aantal\": 7}")));

        // Then
        stroom(Tokens.onderzoeker()).then().body("aanmeldingen.weigeringen.aantal", equalTo(7));
    }

    @Test
    void a_tally_that_makes_no_sense_leaves_the_one_there_was() {
        // Given
        weigerden("{\"maand\": \"2025-03\", \"aantal\": 6}");

        // When
        for (String fout : List.of(
                "{\"maand\": \"2025-13\", \"aantal\": 9}",
                "{\"maand\": \"2025-03\", \"aantal\": -9}",
                "{\"maand\": \"2025-03\", \"aantal\": 4}, {\"maand\": \"2025-03\", \"aantal\": 4}")) {
            weigerden(fout);
        }

        // Then
        stroom(Tokens.onderzoeker()).then().body("aanmeldingen.weigeringen.aantal", equalTo(6));
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
        return stroom(token, vorm, Map.of());
    }

    private Response stroom(String token, String vorm, Map<String, String> ook) {
        return given().auth()
                .oauth2(token)
                .queryParam("programma", programma)
                .queryParams(ook)
                .get("/v1/stroomcijfers" + vorm);
    }

    private void weigerden(String perMaand) {
        berichten.pilots(List.of(staat(++versie, perMaand)));
    }

    private Bericht staat(int versie, String perMaand) {
        return new Bericht(pilot, versie, """
                {"code": "%s", "versie": %d, "naam": "Proef", "programma": "%s", "valuta": "EUR", "start": "2025-01-01",
                 "einde": "2027-12-31", "zonderInstemming": [%s]}""".formatted(pilot, versie, programma, perMaand));
    }
}
