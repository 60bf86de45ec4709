package nl.impactmonitor.interview.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class VerslagTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEKST =
            "Interviewer: Wat hielp? 😀\r\nR1: Korte lijnen, e\u0301n geld.\r\nR1: En tijd.\r\n";

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");
    private String interview;
    private String verslagen;

    @BeforeEach
    void interview() {
        interview = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        verslagen = "/v1/interviews/" + interview + "/verslagen";
    }

    @Test
    void aVerslagIsReadBackAtItsLocationWithItsTurns() {
        // Given
        var adres = leg(TEKST).header("ETag", "\"1\"").extract().header("Location");

        // When
        var antwoord = onderzoeker.get(adres);

        // Then
        antwoord.statusCode(200)
                .body("tekst", equalTo("Interviewer: Wat hielp? 😀\nR1: Korte lijnen, e\u0301n geld.\nR1: En tijd."))
                .body("lengte", equalTo(66))
                .body("bronvorm", equalTo("TEKST"))
                .body("beurten.spreker", contains("Interviewer", "R1", "R1"))
                .body("beurten[0].start", equalTo(13))
                .body("sha256", equalTo(Verslagtekst.van(TEKST.strip()).sha256()));
        onderzoeker.get(verslagen).body("items", hasSize(1)).body("items[0].tekst", nullValue());
    }

    @Test
    void fragmentsMoveToANextVersionWhereTheirWordsStandOnce() {
        // Given
        String verslag = leg(TEKST).extract().path("id");
        var mee = fragment(verslag, "Korte lijnen");
        var achter = fragment(verslag, "En tijd");
        onderzoeker.codeer(interview, mee, "KORTE_LIJNEN").statusCode(201);
        var nieuw = "Vooraf: 😀😀\nR1: Korte lijnen, e\u0301n geld.\nR1: Meer niet.";

        // When
        var antwoord = onderzoeker.upload(
                verslagen + "/" + verslag + "/versies", "\"1\"", "text/plain", nieuw.getBytes(StandardCharsets.UTF_8));

        // Then
        antwoord.statusCode(201)
                .body("versie", equalTo(2))
                .body("verhuisd.fragmenten", equalTo(1))
                .body("verhuisd.achtergebleven", contains(achter));
        onderzoeker
                .get("/v1/interviews/" + interview + "/fragmenten")
                .body("items.verslagVersie", contains(2, 1))
                .body("items.tekst", contains("Korte lijnen", "En tijd"));
        onderzoeker
                .get("/v1/interviews/" + interview + "/fragmenten/" + mee + "/coderingen")
                .body("items", hasSize(1));
        onderzoeker.get(verslagen + "/" + verslag + "/versies/1").body("beurten.spreker", hasSize(3));
        onderzoeker.get(verslagen + "/" + verslag + "/versies").body("items.versie", contains(1, 2));
    }

    @Test
    void onlyTheVersionThatWasSeenGetsANextOne() {
        // Given
        String verslag = leg(TEKST).extract().path("id");

        // When
        var antwoord =
                onderzoeker.upload(verslagen + "/" + verslag + "/versies", "\"2\"", "text/plain", new byte[] {'a'});

        // Then
        antwoord.statusCode(412);
        onderzoeker.get(verslagen + "/" + verslag).body("versie", equalTo(1));
    }

    @Test
    void aBsnInTheTextAndANameThatIsMissingAreSaidAtOnceAndNothingIsStored() {
        // When
        var antwoord = onderzoeker.upload(
                verslagen, null, "text/plain", "R1: mijn nummer is 111 222 333.".getBytes(StandardCharsets.UTF_8));

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", containsInAnyOrder("ONGELDIG", "BSN"));
        onderzoeker.get(verslagen).body("items", hasSize(0));
    }

    @Test
    void whatIsNoVerslagIsRefused() {
        assertThat(status("text/plain", "   \n")).isEqualTo(400);
        assertThat(status("text/plain", "")).isEqualTo(400);
        assertThat(status("text/plain", "nul \u0000")).isEqualTo(400);
        assertThat(status(DOCX, "geen zip")).isEqualTo(400);
        assertThat(status("application/vnd.ms-word.document.macroEnabled.12", "x"))
                .isEqualTo(415);
        assertThat(status("text/plain", "woord ".repeat(100_000))).isEqualTo(400);
        onderzoeker.get(verslagen).body("items", hasSize(0));
    }

    @Test
    void aVerslagOfAnotherPilotDoesNotExist() {
        // Given
        String verslag = leg(TEKST).extract().path("id");
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var antwoord = elders.get(verslagen + "/" + verslag);

        // Then
        antwoord.statusCode(404);
        elders.get(verslagen).statusCode(404);
        elders.upload(verslagen + "?naam=x", null, "text/plain", new byte[] {'a'})
                .statusCode(404);
    }

    @Test
    void withoutInstemmingThereIsNoVerslag() {
        // Given
        var zonder = onderzoeker.interview("""
                {"niveau": "LANDELIJK", "datum": "2026-06-02",
                 "respondenten": [{"rol": "adviseur", "organisatiesoort": "LANDELIJKE_PARTIJ"}]}
                """);

        // When
        var antwoord = onderzoeker.upload(
                "/v1/interviews/" + zonder + "/verslagen?naam=x", null, "text/plain", new byte[] {'a'});

        // Then
        antwoord.statusCode(409).body("code", equalTo("GEEN_INSTEMMING"));
    }

    private int status(String mediatype, String inhoud) {
        return onderzoeker
                .upload(verslagen + "?naam=x", null, mediatype, inhoud.getBytes(StandardCharsets.UTF_8))
                .contentType("application/problem+json")
                .extract()
                .statusCode();
    }

    private ValidatableResponse leg(String tekst) {
        return onderzoeker
                .upload(verslagen + "?naam=Gesprek", null, "text/plain", tekst.getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
    }

    private String fragment(String verslag, String woorden) {
        String tekst = onderzoeker.get(verslagen + "/" + verslag).extract().path("tekst");
        int start = tekst.codePointCount(0, tekst.indexOf(woorden));
        return onderzoeker
                .post("/v1/interviews/" + interview + "/fragmenten", """
                        {"verslag": "%s", "verslagVersie": 1, "start": %d, "eind": %d}
                        """.formatted(
                                verslag, start, start + woorden.codePointCount(0, woorden.length())))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
