package nl.impactmonitor.kpi.verandering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened up to a day, as known now: nothing of after it, and nothing lost that something came after. */
@QuarkusTest
class PeildatumTest {

    private static final String LIJST = "ZRM-P.1";

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Standuitgifte uitgifte;

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
    void the_change_is_that_of_the_last_vervolgmeting_up_to_the_peildatum_and_the_step_that_of_the_first() {
        // Given
        geef(nul().meting("VERVOLG", "2025-03-10", LIJST, Map.of("FINANCIEN", 4))
                .meting("VERVOLG", "2025-09-10", LIJST, Map.of("FINANCIEN", 1)));

        // When
        Response juni = vervolg("2025-06-30");
        Response later = vervolg("2025-12-31");

        // Then
        reeks(juni, 1, "beter", 0);
        reeks(later, 1, "slechter", 0);
        stap("2025-06-30", "VERVOLG", 1);
        stap("2025-12-31", "VERVOLG", 1);
    }

    @Test
    void whose_later_meting_came_after_the_peildatum_was_still_to_come() {
        // Given
        geef(nul().meting("VERVOLG", "2025-09-10", LIJST, Map.of("FINANCIEN", 4)));

        // When
        Response juni = vervolg("2025-06-30");

        // Then
        juni.then()
                .body("leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0].n", equalTo(0))
                .body("leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0].nogNietGemeten", equalTo(1));
        stap("2025-06-30", "VERVOLG", 0);
        vervolg("2025-12-31")
                .then()
                .body("leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0].nogNietGemeten", equalTo(0));
    }

    @Test
    void a_meting_on_versions_that_may_not_be_compared_is_no_longer_to_come() {
        // Given
        geef(nul().meting("VERVOLG", "2025-09-10", "ZRM-P.2", Map.of("FINANCIEN", 4)));

        // When
        Response antwoord = vervolg("2025-12-31");

        // Then
        antwoord.then()
                .body("leefgebieden.find { it.code == 'FINANCIEN' }.nietVergelijkbaar", equalTo(1))
                .body(
                        "leefgebieden.find { it.code == 'FINANCIEN' }.reeksen.nogNietGemeten.findAll { it > 0 }",
                        hasSize(0));
    }

    @Test
    void who_left_later_had_not_left_yet() {
        // Given
        geef(nul().uitgevallen("2025-09-10", "VERHUISD"));

        // When
        Response juni = vervolg("2025-06-30");
        Response later = vervolg("2025-12-31");

        // Then
        String reeks = "leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0]";
        juni.then().body(reeks + ".nogNietGemeten", equalTo(1)).body(reeks + ".uitgevallen", equalTo(0));
        later.then().body(reeks + ".nogNietGemeten", equalTo(0)).body(reeks + ".uitgevallen", equalTo(1));
    }

    @Test
    void an_answer_about_durability_of_after_the_peildatum_is_not_known_yet() {
        // Given a start in June of 2024, and how it was a year later told by a meting in December
        geef(nul().match("2024-06-10", "").meting("VERVOLG", "2025-12-01", LIJST, Map.of(), "\"werkzaam\": true"));

        // When
        Response juni = duurzaam("2025-06-30");
        Response december = duurzaam("2025-12-31");

        // Then
        String na12 = "deelnemers.peilingen.find { it.maanden == 12 }";
        juni.then()
                .body(na12 + ".teVolgen", equalTo(1))
                .body(na12 + ".onbekend", equalTo(1))
                .body(na12 + ".werk.aantal", equalTo(0));
        december.then()
                .body(na12 + ".teVolgen", equalTo(1))
                .body(na12 + ".onbekend", equalTo(0))
                .body(na12 + ".werk.aantal", equalTo(1));
    }

    @Test
    void a_stand_counts_nothing_that_lies_ahead() {
        // Given a job that begins in two months, one of which will only be known then how it lasted, and answers of
        // each kind
        String straks = LocalDate.now().plusMonths(2).toString();
        geef(Stream.of(
                        mensen(() -> nul().match(straks, "")),
                        mensen(() -> nul().match(
                                        "2025-01-15",
                                        ", \"inDienstNa3\": true, \"inDienstNa3Op\": \"" + straks + "\"")),
                        mensen(() -> nul().match("2025-01-15", ", \"inDienstNa3\": true")),
                        mensen(() -> nul().match("2025-01-15", "")
                                .meting(
                                        "EEN",
                                        "2025-04-10",
                                        LIJST,
                                        Map.of(),
                                        "\"werkzaam\": false, \"leerweg\": \"BOL\"")),
                        mensen(() -> nul().match("2025-01-15", ", \"einde\": \"2025-03-01\"")
                                .meting("VERVOLG", "2025-06-20", LIJST, Map.of("FINANCIEN", 4))
                                .meting("VERVOLG", "2025-09-10", LIJST, Map.of("FINANCIEN", 1))),
                        mensen(() -> nul().meting("VERVOLG", "2025-09-10", LIJST, Map.of("FINANCIEN", 3))),
                        mensen(() -> nul().meting("VERVOLG", "2025-09-10", LIJST, Map.of("FINANCIEN", 2))))
                .flatMap(List::stream)
                .toArray(Mens[]::new));

        // When
        uitgifte.van(programma);

        // Then
        String na3 = "deelnemers.peilingen.find { it.maanden == 3 }";
        lees(Tokens.analist(), "/v1/duurzaamheidscijfers")
                .then()
                .body("deelnemers.gestart", equalTo(48))
                .body(na3 + ".teVolgen", equalTo(48))
                .body(na3 + ".onbekend", equalTo(12))
                .body(na3 + ".werk.aantal", equalTo(12))
                .body(na3 + ".opleiding.aantal", equalTo(12))
                .body(na3 + ".geen.aantal", equalTo(12));
        Response reeks = lees(Tokens.analist(), "/v1/leefgebieden", "moment", "VERVOLG");
        String financien = "leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0]";
        reeks.then()
                .body(financien + ".n", equalTo(36))
                .body(financien + ".beter.aantal", equalTo(12))
                .body(financien + ".gelijk.aantal", equalTo(12))
                .body(financien + ".slechter.aantal", equalTo(12));
    }

    @Test
    void figures_of_a_day_in_the_past_say_by_which_definition_they_were_counted_now() {
        // Given two versions of which the first was in force that day
        geef(nul());

        // When
        Response antwoord = lees(Tokens.onderzoeker(), "/v1/stroomcijfers", "peildatum", "2025-06-30");

        // Then
        antwoord.then().body("definitieVersie", equalTo(2)).body("telt", containsString("eerste vervolgmeting"));
    }

    private static List<Mens> mensen(Supplier<Mens> mens) {
        return IntStream.range(0, 12).mapToObj(i -> mens.get()).toList();
    }

    private Mens nul() {
        return Mens.in(pilot).aangemeld("2024-01-05").meting("NUL", "2024-01-10", LIJST, Map.of("FINANCIEN", 2));
    }

    private void geef(Mens... mensen) {
        berichten.deelnemers(Mens.berichten(List.of(mensen)));
    }

    private static void reeks(Response antwoord, int n, String richting, int open) {
        String reeks = "leefgebieden.find { it.code == 'FINANCIEN' }.reeksen[0]";
        antwoord.then()
                .statusCode(200)
                .body(reeks + ".n", equalTo(n))
                .body(reeks + "." + richting + ".aantal", equalTo(n))
                .body(reeks + ".nogNietGemeten", equalTo(open));
    }

    private void stap(String peildatum, String stap, int aantal) {
        lees(Tokens.onderzoeker(), "/v1/stroomcijfers", "peildatum", peildatum)
                .then()
                .body("stappen.find { it.stap == '" + stap + "' }.aantal", equalTo(aantal));
    }

    private Response vervolg(String peildatum) {
        return lees(Tokens.onderzoeker(), "/v1/leefgebieden", "peildatum", peildatum, "moment", "VERVOLG");
    }

    private Response duurzaam(String peildatum) {
        return lees(Tokens.onderzoeker(), "/v1/duurzaamheidscijfers", "peildatum", peildatum);
    }

    private Response lees(String token, String pad, String... vraag) {
        var verzoek = given().auth().oauth2(token).queryParam("programma", programma);
        for (int i = 0; i < vraag.length; i += 2) {
            verzoek.queryParam(vraag[i], vraag[i + 1]);
        }
        return verzoek.get(pad);
    }
}
