package nl.impactmonitor.interview.wissen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;

/** A scan that rests on what was said is told when that is erased. */
@ServiceTest
class OnderbouwingVervaltTest {

    private static final String SCANS = "/v1/verankeringsscans";

    private final Gesprek onderzoeker = Gesprek.alsCodeur("wisser");

    @Test
    void aScanNamesWhatWasErasedAndIsSentAgainWithLessEvidence() throws Exception {
        // Given
        var interview = onderzoeker.interview(Gesprek.regionaal("VERVALT-1"));
        var fragment = onderzoeker.fragment(interview, "Het staat in de begroting.");
        var scan = scan("VERVALT-1", fragment);

        // When
        onderzoeker
                .delete("/v1/interviews/" + interview + "?reden=BEWAARTERMIJN", "*")
                .statusCode(204);

        // Then
        onderzoeker
                .get(scan)
                .body("versie", equalTo(2), "vervallenFragmenten", contains(fragment))
                .body("reden", equalTo("Onderbouwing gewist"), "gewijzigdDoor", equalTo("wisser"));
        onderzoeker.get(scan + "/versies").body("items.vervallenFragmenten.collect { it.size() }", contains(0, 1));
        var bericht = Events.await("verankering.v1", id(scan), 2);
        assertThat(Events.header(bericht, "ce_type"))
                .isEqualTo("nl.impactmonitor.verankeringsscan.onderbouwing-vervallen.v1");
        assertThat(JsonSchemas.validate("docs/contracts/verankering.v1.schema.json", bericht.value()))
                .isEmpty();
        assertThat(new ObjectMapper()
                        .readTree(bericht.value())
                        .at("/scores/0/bewijzen")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void itsOwnerFindsItInTheListUntilOtherEvidenceIsGiven() {
        // Given
        var interview = onderzoeker.interview(Gesprek.regionaal("VERVALT-2"));
        var scan = scan("VERVALT-2", onderzoeker.fragment(interview, "Het staat in de begroting."));
        onderzoeker.delete("/v1/interviews/" + interview + "/instemming", "*").statusCode(200);
        var lijst = SCANS + "?pilot=VERVALT-2&onderbouwingVervallen=";
        onderzoeker.get(lijst + "true").body("items.id", contains(id(scan)));
        onderzoeker.get(lijst + "false").body("items", hasSize(0));

        // When
        var antwoord = onderzoeker.put(scan, """
                {"datum": "2026-05-01", "fase": "TIJDENS_PILOT",
                 "scores": [{"dimensie": "BELEID", "score": 2, "onderbouwing": [{"document": "Begroting 2027"}]}]}
                """, "\"2\"");

        // Then
        antwoord.statusCode(200).body("vervallenFragmenten", hasSize(0));
        onderzoeker.get(lijst + "true").body("items", hasSize(0));
    }

    @Test
    void whatIsErasedOfALandelijkGesprekReachesTheScansOfEveryPilot() {
        // Given
        var beperkt = Gesprek.alsOnderzoeker("VERVALT-4");
        var interview = beperkt.interview(Gesprek.LANDELIJK);
        var fragment = beperkt.fragment(interview, "Landelijk beleid helpt.");
        var scan = scan("VERVALT-3", fragment);

        // When
        beperkt.delete("/v1/interviews/" + interview + "?reden=VERGISSING", "*").statusCode(204);

        // Then
        onderzoeker.get(scan).body("vervallenFragmenten", contains(fragment));
        assertThat(Events.header(Events.await("verankering.v1", id(scan), 2), "ce_type"))
                .endsWith("onderbouwing-vervallen.v1");
        beperkt.get(scan).statusCode(404);
    }

    @Test
    void aFragmentOfAnErasedVersionIsEvidenceNoMore() {
        // Given
        var interview = onderzoeker.interview(Gesprek.regionaal("VERVALT-5"));
        var fragment = onderzoeker.fragment(interview, "Mevrouw Kwispelaar zei het.");
        var verslag = "/v1/interviews/" + interview + "/verslagen/" + onderzoeker.verslagVan(interview, fragment);
        var scan = scan("VERVALT-5", fragment);
        onderzoeker
                .upload(verslag + "/versies", "*", "text/plain", "Zij zei iets.".getBytes())
                .statusCode(201);

        // When
        onderzoeker.delete(verslag + "/versies/1").statusCode(204);

        // Then
        onderzoeker.get(scan).body("vervallenFragmenten", contains(fragment));
        onderzoeker
                .post(SCANS, json("VERVALT-5", "{\"fragment\": \"" + fragment + "\"}"))
                .statusCode(400)
                .body("errors.pointer", contains("/scores/0/onderbouwing/0/fragment"));
    }

    @Test
    void whatWasWrittenAboutAScoreGoesWithTheConversationFromEveryVersion() {
        // Given
        var interview = onderzoeker.interview(Gesprek.regionaal("VERVALT-7"));
        var fragment = onderzoeker.fragment(interview, "De wethouder tekende.");
        var scan = onderzoeker
                .post(SCANS, metToelichting(fragment))
                .statusCode(201)
                .extract()
                .header("Location");
        onderzoeker
                .put(scan + "/status", "{\"status\": \"INGETROKKEN\", \"reden\": \"Dubbel\"}", "*")
                .statusCode(200);

        // When
        onderzoeker.delete("/v1/interviews/" + interview + "/instemming", "*").statusCode(200);

        // Then
        onderzoeker.get(scan).body("scores.toelichting", contains(null, "Zie de nota."), "versie", equalTo(3));
        onderzoeker
                .get(scan + "/versies")
                .body("items.scores.collect { it[0].toelichting }", contains(null, null, null))
                .body("items.scores.collect { it[1].toelichting }", everyItem(equalTo("Zie de nota.")));
    }

    @Test
    void aScoreWithoutAnyEvidenceLeftKeepsAConceptFromBeingVastgesteld() {
        // Given
        var interview = onderzoeker.interview(Gesprek.regionaal("VERVALT-6"));
        var scan = onderzoeker
                .post(
                        SCANS,
                        json(
                                "VERVALT-6",
                                "{\"fragment\": \"" + onderzoeker.fragment(interview, "Het staat er.") + "\"}"))
                .statusCode(201)
                .extract()
                .header("Location");
        var status = "{\"status\": \"VASTGESTELD\"}";
        onderzoeker.put(scan + "/status", status, "*").body("errors.detail", not(hasItem(gebrek())));

        // When
        onderzoeker
                .delete("/v1/interviews/" + interview + "?reden=VERGISSING", "*")
                .statusCode(204);

        // Then
        onderzoeker.put(scan + "/status", status, "*").statusCode(409).body("errors.detail", hasItem(gebrek()));
    }

    private static String gebrek() {
        return "De score op BELEID heeft geen onderbouwing.";
    }

    /** On a document and a fragment. */
    private String scan(String pilot, String fragment) {
        return onderzoeker
                .post(SCANS, json(pilot, "{\"document\": \"Nota\"}, {\"fragment\": \"" + fragment + "\"}"))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String json(String pilot, String onderbouwing) {
        return """
                {"pilot": "%s", "datum": "2026-05-01", "fase": "TIJDENS_PILOT", "rubriek": "VERANKERING", "rubriekVersie": 1,
                 "scores": [{"dimensie": "BELEID", "score": 2, "onderbouwing": [%s]}]}
                """.formatted(pilot, onderbouwing);
    }

    private static String metToelichting(String fragment) {
        return """
                {"pilot": "VERVALT-7", "datum": "2026-05-01", "fase": "TIJDENS_PILOT", "rubriek": "VERANKERING", "rubriekVersie": 1,
                 "scores": [{"dimensie": "EIGENAARSCHAP", "score": 3, "toelichting": "De wethouder zei dat zij tekende.",
                             "onderbouwing": [{"fragment": "%s"}]},
                            {"dimensie": "BELEID", "score": 2, "toelichting": "Zie de nota.",
                             "onderbouwing": [{"document": "Nota"}]}]}
                """.formatted(fragment);
    }

    private static String id(String scan) {
        return scan.substring(scan.lastIndexOf('/') + 1);
    }
}
