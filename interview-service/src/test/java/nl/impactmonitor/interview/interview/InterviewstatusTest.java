package nl.impactmonitor.interview.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class InterviewstatusTest {

    private static final String ZONDER_INSTEMMING = """
            {"pilot": "TWENTE", "niveau": "REGIONAAL", "datum": "%s",
             "respondenten": [{"rol": "projectleider", "organisatiesoort": "ROC"}]}
            """;
    private static final String INSTEMMING = """
            {"datum": "2026-05-11", "vorm": "SCHRIFTELIJK", "informatie": "Informatiebrief 2026-01"}
            """;

    private final Gesprek onderzoeker = Gesprek.alsCodeur("status");

    @Test
    void anInterviewGoesStepByStepFromGeplandToVastgesteld() {
        // Given
        var pad = "/v1/interviews/" + onderzoeker.interview(ZONDER_INSTEMMING.formatted(morgen()));
        onderzoeker.get(pad).body("status", equalTo("GEPLAND"));
        onderzoeker.put(pad, wijziging("2026-05-11"), "\"1\"").statusCode(200).header("ETag", "\"2\"");
        onderzoeker.put(pad + "/status", naar("GEHOUDEN"), "\"2\"").statusCode(200);
        onderzoeker.put(pad + "/instemming", INSTEMMING, "\"3\"").statusCode(200);
        var id = pad.substring(pad.lastIndexOf('/') + 1);
        var fragment = onderzoeker.fragment(id, "Korte lijnen.");
        onderzoeker.put(pad + "/status", naar("VERSLAG"), "\"4\"").statusCode(200);
        onderzoeker.codeer(id, fragment, "KORTE_LIJNEN").statusCode(201);
        onderzoeker.status(id, "GECODEERD").statusCode(200);

        // When
        var antwoord = onderzoeker.status(id, "VASTGESTELD");

        // Then
        antwoord.statusCode(200).body("status", equalTo("VASTGESTELD"), "instemming.vorm", equalTo("SCHRIFTELIJK"));
        onderzoeker
                .get(pad + "/stappen")
                .body("items.naar", contains("GEHOUDEN", "VERSLAG", "GECODEERD", "VASTGESTELD"))
                .body("items[3].gezetDoor", equalTo("status"));
    }

    @Test
    void aVastgesteldInterviewDoesNotChangeUntilItIsTakenBackWithAReason() {
        // Given
        var id = vastgesteld();
        var fragmenten = "/v1/interviews/" + id + "/fragmenten";

        // When
        var antwoord = onderzoeker.post(fragmenten, "{\"tekst\": \"nog iets\"}");

        // Then
        antwoord.statusCode(409).body("code", equalTo("VASTGESTELD"));
        onderzoeker.status(id, "GECODEERD").statusCode(409).body("code", equalTo("REDEN_ONTBREEKT"));
        onderzoeker
                .put(
                        "/v1/interviews/" + id + "/status",
                        "{\"status\": \"GECODEERD\", \"reden\": \"Een fragment ontbrak.\"}",
                        "*")
                .statusCode(200);
        onderzoeker.post(fragmenten, "{\"tekst\": \"nog iets\"}").statusCode(201);
    }

    @Test
    void withoutInstemmingThereIsNoVerslag() {
        // Given
        var id = onderzoeker.interview(ZONDER_INSTEMMING.formatted("2026-05-11"));

        // When
        var antwoord = onderzoeker.post("/v1/interviews/" + id + "/fragmenten", "{\"tekst\": \"gezegd\"}");

        // Then
        antwoord.statusCode(409).body("code", equalTo("GEEN_INSTEMMING"));
        onderzoeker.status(id, "VERSLAG").statusCode(409).body("code", equalTo("GEEN_INSTEMMING"));
        onderzoeker.get("/v1/interviews/" + id + "/fragmenten").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "GEHOUDEN, GEEN_STAP",
        "GECODEERD, GEEN_STAP",
        "VASTGESTELD, GEEN_STAP",
        "VERSLAG, GEEN_VERSLAG",
        "GEPLAND, REDEN_ONTBREEKT"
    })
    void aStepThatCannotBeTakenSaysWhy(String naar, String code) {
        // Given
        var id = onderzoeker.interview(Gesprek.regionaal("TWENTE"));

        // When
        var antwoord = onderzoeker.status(id, naar);

        // Then
        antwoord.statusCode(409).body("code", equalTo(code));
        onderzoeker.get("/v1/interviews/" + id).body("status", equalTo("GEHOUDEN"), "versie", equalTo(1));
    }

    @Test
    void aPlannedInterviewIsNotHeldBeforeItsDay() {
        // Given
        var id = onderzoeker.interview(ZONDER_INSTEMMING.formatted(morgen()));

        // When
        var antwoord = onderzoeker.status(id, "GEHOUDEN");

        // Then
        antwoord.statusCode(409).body("code", equalTo("NOG_NIET_GEHOUDEN"));
    }

    @Test
    void onlyTheVersionThatWasSeenIsChanged() {
        // Given
        var pad = "/v1/interviews/" + onderzoeker.interview(Gesprek.regionaal("TWENTE"));

        // When
        var antwoord = onderzoeker.put(pad, wijziging("2026-05-12"), "\"7\"");

        // Then
        antwoord.statusCode(412);
        onderzoeker.put(pad, wijziging("2026-05-12"), "").statusCode(428);
        onderzoeker.get(pad).body("datum", equalTo("2026-05-11"));
    }

    @Test
    void whatWasSaidFixesTheDataOfTheConversation() {
        // Given
        var id = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        onderzoeker.fragment(id, "gezegd");

        // When
        var antwoord = onderzoeker.put("/v1/interviews/" + id, wijziging("2026-05-12"), "*");

        // Then
        antwoord.statusCode(409).body("code", equalTo("VERSLAG_AANWEZIG"));
    }

    @Test
    void otherRespondentenReplaceTheFormerOnes() {
        // Given
        var pad = "/v1/interviews/" + onderzoeker.interview(Gesprek.regionaal("TWENTE"));

        // When
        var antwoord = onderzoeker.put(pad, wijziging("2026-05-12"), "*");

        // Then
        antwoord.statusCode(200);
        onderzoeker
                .get(pad)
                .body("respondenten.organisatiesoort", contains("BEDRIJF"))
                .body("leidraad.code", equalTo("GROEPSINTERVIEW"));
    }

    @Test
    void everythingWrongWithAChangeIsSaidAtOnce() {
        // Given
        var pad = "/v1/interviews/" + onderzoeker.interview(Gesprek.regionaal("TWENTE"));

        // When
        var antwoord = onderzoeker.put(
                pad, "{\"datum\": \"2999-01-01\", \"respondenten\": [], \"leidraad\": {\"versie\": 0}}", "*");

        // Then
        antwoord.statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/datum", "/respondenten", "/leidraad/code", "/leidraad/versie"));
    }

    @Test
    void aStepGoesOutToOtherServices() {
        // Given
        var id = vastgesteld();

        // When
        var bericht = Events.await("factoren.v1", id, 4);

        // Then
        assertThat(JsonSchemas.validate("docs/contracts/factoren.v1.schema.json", bericht.value()))
                .isEmpty();
        assertThat(Events.header(bericht, "ce_type")).isEqualTo("nl.impactmonitor.interview.status-gewijzigd.v1");
    }

    @Test
    void theListIsFilteredAndSorted() {
        // Given
        var pilot = "SORTEREN";
        for (var datum : List.of("2026-03-02", "2026-03-01", "2026-03-03")) {
            onderzoeker.interview(ZONDER_INSTEMMING.formatted(datum).replace("TWENTE", pilot));
        }

        // When
        var antwoord = onderzoeker.get("/v1/interviews?pilot=" + pilot
                + "&status=GEHOUDEN&organisatiesoort=ROC&vanaf=2026-03-02&sort=-datum&fields=datum");

        // Then
        antwoord.statusCode(200).body("items.datum", contains("2026-03-03", "2026-03-02"));
        onderzoeker
                .get("/v1/interviews?pilot=" + pilot + "&organisatiesoort=UWV")
                .body("items", hasSize(0));
        onderzoeker.get("/v1/interviews?sort=kleur").statusCode(400);
    }

    @Test
    void pagesOfASortedListFollowEachOther() {
        // Given
        var pilot = "SORTEREN-2";
        for (var datum : List.of("2026-03-02", "2026-03-01", "2026-03-02")) {
            onderzoeker.interview(ZONDER_INSTEMMING.formatted(datum).replace("TWENTE", pilot));
        }
        var eerste = onderzoeker.get("/v1/interviews?limit=2&sort=datum&pilot=" + pilot);
        String volgende = eerste.extract().path("volgende");

        // When
        var tweede = onderzoeker.get("/v1/interviews?limit=2&sort=datum&pilot=" + pilot + "&cursor=" + volgende);

        // Then
        eerste.body("items.datum", contains("2026-03-01", "2026-03-02"));
        tweede.body("items.datum", contains("2026-03-02"));
    }

    private String vastgesteld() {
        var id = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        var fragment = onderzoeker.fragment(id, "Korte lijnen.");
        onderzoeker.codeer(id, fragment, "KORTE_LIJNEN").statusCode(201);
        for (var status : List.of("VERSLAG", "GECODEERD", "VASTGESTELD")) {
            onderzoeker.status(id, status).statusCode(200);
        }
        return id;
    }

    private static String wijziging(String datum) {
        return """
                {"datum": "%s", "respondenten": [{"rol": "personeelsfunctionaris", "organisatiesoort": "BEDRIJF"}],
                 "leidraad": {"code": "GROEPSINTERVIEW", "versie": 1}}
                """.formatted(datum);
    }

    private static String naar(String status) {
        return "{\"status\": \"" + status + "\"}";
    }

    private static LocalDate morgen() {
        return LocalDate.now().plusDays(2);
    }
}
