package nl.impactmonitor.interview.verankering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateSource;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;

@ServiceTest
class VerankeringsscanTest {

    private static final String TOELICHTING =
            "De partners spraken erover. ".repeat(20).strip();

    private static final List<String> DIMENSIES =
            List.of("STRUCTURELE_FINANCIERING", "EIGENAARSCHAP", "REGULIER_AANBOD", "SAMENWERKING", "BELEID");

    private final Gesprek onderzoeker = Gesprek.alsCodeur("scan");

    @Inject
    @All
    List<StateSource> bronnen;

    @Test
    void theShippedRubricSaysWhatEachScoreMeans() {
        // When
        var antwoord = onderzoeker.get("/v1/verankeringsrubrieken/VERANKERING/versies/1");

        // Then
        antwoord.statusCode(200)
                .body("dimensies.code", equalTo(DIMENSIES))
                .body("dimensies.niveaus", everyItem(hasSize(4)));
        onderzoeker.get("/v1/verankeringsrubrieken/VERANKERING/versies/2").statusCode(404);
    }

    @Test
    void aScanIsVastgesteldWhenEachScoreHasEvidenceAndThenGoesOut() throws Exception {
        // Given
        var scan = leg("SCAN-1", "2026-05-01", "TIJDENS_PILOT", scores(2, document()));
        onderzoeker
                .put(scan + "/status", "{\"status\": \"VASTGESTELD\"}", "\"1\"")
                .statusCode(200);

        // When
        var bericht = Events.await("verankering.v1", id(scan), 2);

        // Then
        assertThat(JsonSchemas.validate("docs/contracts/verankering.v1.schema.json", bericht.value()))
                .isEmpty();
        assertThat(Events.header(bericht, "ce_type")).isEqualTo("nl.impactmonitor.verankeringsscan.vastgesteld.v1");
        var staat = new ObjectMapper().readTree(bericht.value());
        assertThat(staat.path("status").asText()).isEqualTo("VASTGESTELD");
        assertThat(staat.path("scores").findValuesAsText("dimensie")).isEqualTo(DIMENSIES);
        assertThat(staat.at("/scores/0/bewijzen").asInt()).isEqualTo(1);
        assertThat(staat.at("/scores/0/naam").asText()).isEqualTo("Structurele financiering");
        assertThat(staat.at("/scores/0/toelichting").asText())
                .hasSize(500)
                .isEqualTo(TOELICHTING.substring(0, 499) + "…");
        assertThat(staat.toString()).doesNotContain("Begroting");
    }

    @Test
    void everyStateIsGivenAgainAsItWasSent() {
        // Given
        var scan = leg("SCAN-2", "2026-05-01", "TIJDENS_PILOT", "[]");
        var gezonden = Events.await("verankering.v1", id(scan), 1);
        var bron = bronnen.stream()
                .filter(b -> b.topic().equals("verankering.v1"))
                .findFirst()
                .orElseThrow();

        // When
        var staten = new ArrayList<StateChange>();
        bron.forEach(staten::add);

        // Then
        assertThat(staten)
                .filteredOn(s -> s.key().equals(id(scan)))
                .singleElement()
                .satisfies(s -> assertThat(s.json()).isEqualTo(gezonden.value()));
        assertThat(bron.versies().somVersies())
                .isEqualTo(staten.stream().mapToLong(StateChange::versie).sum());
    }

    @Test
    void whatKeepsAScanFromBeingVastgesteldIsAllNamed() {
        // Given
        var scan = leg(
                "SCAN-3",
                "2026-05-01",
                "TIJDENS_PILOT",
                "[{\"dimensie\": \"BELEID\", \"score\": 2, \"onderbouwing\": []}]");

        // When
        var antwoord = onderzoeker.put(scan + "/status", "{\"status\": \"VASTGESTELD\"}", "*");

        // Then
        antwoord.statusCode(409).body("code", equalTo("NIET_VOLLEDIG")).body("errors", hasSize(5));
        onderzoeker.get(scan).body("status", equalTo("CONCEPT"), "versie", equalTo(1));
    }

    @Test
    void theCourseOfAPilotGoesOnAfterItsEnd() {
        // Given
        stelVast(leg("SCAN-4", "2026-03-01", "TIJDENS_PILOT", scores(1, document())));
        stelVast(leg("SCAN-4", "2026-09-01", "TIJDENS_PILOT", scores(3, document())));
        leg("SCAN-4", "2026-10-01", "NA_PILOT", scores(4, document()));
        stelVast(leg("SCAN-4", "2026-11-01", "NA_PILOT", scores(2, document())));

        // When
        var antwoord = onderzoeker.get("/v1/verankeringsscans/verloop?pilot=SCAN-4");

        // Then
        antwoord.statusCode(200)
                .body("dimensies.dimensie", equalTo(DIMENSIES))
                .body("dimensies[0].punten.score", contains(1, 3, 2))
                .body("dimensies[0].punten.verandering", contains(null, 2, -1))
                .body("dimensies[0].punten[2].fase", equalTo("NA_PILOT"));
    }

    @Test
    void aVastgesteldeScanIsCorrectedWithAReasonAndKeepsWhatItWas() {
        // Given
        var scan = leg("SCAN-5", "2026-05-01", "TIJDENS_PILOT", scores(2, document()));
        stelVast(scan);
        onderzoeker
                .put(scan, inhoud(scores(3, document()), "null"), "\"2\"")
                .statusCode(409)
                .body("code", equalTo("REDEN_ONTBREEKT"));

        // When
        var antwoord = onderzoeker.put(scan, inhoud(scores(3, document()), "\"Verkeerd gelezen.\""), "\"2\"");

        // Then
        antwoord.statusCode(200).body("status", equalTo("VASTGESTELD"), "scores[0].score", equalTo(3));
        onderzoeker
                .get(scan + "/versies")
                .body("items.versie", contains(1, 2, 3))
                .body("items.scores.collect { it[0].score }", contains(2, 2, 3))
                .body("items[2].reden", equalTo("Verkeerd gelezen."));
    }

    @Test
    void aScanThatIsTakenBackCountsNoLonger() {
        // Given
        var scan = leg("SCAN-6", "2026-05-01", "TIJDENS_PILOT", scores(2, document()));
        stelVast(scan);

        // When
        var antwoord = onderzoeker.put(
                scan + "/status", "{\"status\": \"INGETROKKEN\", \"reden\": \"Verkeerde pilot.\"}", "*");

        // Then
        antwoord.statusCode(200);
        onderzoeker.get("/v1/verankeringsscans/verloop?pilot=SCAN-6").body("dimensies", hasSize(0));
        onderzoeker.put(scan, inhoud("[]", "\"x\""), "*").statusCode(409).body("code", equalTo("INGETROKKEN"));
    }

    @Test
    void aFragmentOfThePilotIsEvidenceAndOneOfAnotherIsNot() {
        // Given
        var eigen = fragment("SCAN-7");
        var ander = fragment("SCAN-8");

        // When
        var antwoord = onderzoeker.post(
                "/v1/verankeringsscans", json("SCAN-7", "2026-05-01", "TIJDENS_PILOT", """
                [{"dimensie": "BELEID", "score": 2, "onderbouwing": [{"fragment": "%s"}, {"fragment": "%s"}]}]
                """.formatted(eigen, ander)));

        // Then
        antwoord.statusCode(400).body("errors.pointer", contains("/scores/0/onderbouwing/1/fragment"));
    }

    @Test
    void everythingWrongWithAScanIsSaidAtOnce() {
        // When
        var antwoord = onderzoeker.post("/v1/verankeringsscans", """
                {"pilot": "klein", "datum": "2999-01-01", "fase": "OOIT", "rubriek": "VERANKERING", "rubriekVersie": 1,
                 "scores": [{"dimensie": "BELEID", "score": 5, "onderbouwing": [{}]}]}
                """);

        // Then
        antwoord.statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/pilot", "/datum", "/fase", "/scores/0/score", "/scores/0/onderbouwing/0/fragment"));
        onderzoeker
                .post("/v1/verankeringsscans", json("SCAN-9", "2026-05-01", "NA_PILOT", """
                        [{"dimensie": "MOOI", "score": 1, "onderbouwing": []},
                         {"dimensie": "BELEID", "score": 1, "onderbouwing": []},
                         {"dimensie": "BELEID", "score": 2, "onderbouwing": [{"document": "nota 111222333"}]}]
                        """))
                .statusCode(400);
        onderzoeker.get("/v1/verankeringsscans?pilot=SCAN-9").body("items", hasSize(0));
    }

    @Test
    void aScanOfAnotherPilotDoesNotExist() {
        // Given
        var scan = leg("SCAN-10", "2026-05-01", "TIJDENS_PILOT", "[]");
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var antwoord = elders.get(scan);

        // Then
        antwoord.statusCode(404);
        elders.get(scan + "/versies").statusCode(404);
        elders.get("/v1/verankeringsscans/verloop?pilot=SCAN-10").statusCode(404);
        elders.post("/v1/verankeringsscans", json("SCAN-10", "2026-05-01", "NA_PILOT", "[]"))
                .statusCode(404);
        elders.get("/v1/verankeringsscans?pilot=SCAN-10").body("items", hasSize(0));
    }

    private String leg(String pilot, String datum, String fase, String scores) {
        return onderzoeker
                .post("/v1/verankeringsscans", json(pilot, datum, fase, scores))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void stelVast(String scan) {
        onderzoeker.put(scan + "/status", "{\"status\": \"VASTGESTELD\"}", "*").statusCode(200);
    }

    private UUID fragment(String pilot) {
        var interview = onderzoeker.interview(Gesprek.regionaal(pilot));
        return UUID.fromString(onderzoeker.fragment(interview, "Het staat in de begroting."));
    }

    private static String json(String pilot, String datum, String fase, String scores) {
        return """
                {"pilot": "%s", "datum": "%s", "fase": "%s", "rubriek": "VERANKERING", "rubriekVersie": 1, "scores": %s}
                """.formatted(pilot, datum, fase, scores);
    }

    private static String inhoud(String scores, String reden) {
        return """
                {"datum": "2026-05-01", "fase": "TIJDENS_PILOT", "scores": %s, "reden": %s}
                """.formatted(scores, reden);
    }

    private static String document() {
        return "{\"document\": \"Begroting 2027\", \"vindplaats\": \"blz. 12\"}";
    }

    private static String scores(int score, String bewijs) {
        return DIMENSIES.stream()
                .map(d -> "{\"dimensie\": \"%s\", \"score\": %d, \"toelichting\": \"%s\", \"onderbouwing\": [%s]}"
                        .formatted(d, score, TOELICHTING, bewijs))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String id(String scan) {
        return scan.substring(scan.lastIndexOf('/') + 1);
    }
}
