package nl.impactmonitor.interview.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ZoekTest {

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");

    @Test
    void aWordIsFoundInItsOtherFormsWithItsPlaceInTheText() {
        // Given
        var tekst = "R1: 😀 De wérkgevers zijn zéér enthousiast.\nR2: Een fietsenmaker zoekt werkgevers.";
        leg("ZOEK-1", tekst);

        // When
        var antwoord = onderzoeker
                .get("/v1/verslagen?zoek=werkgever&treffers=2&pilot=ZOEK-1")
                .statusCode(200);

        // Then
        antwoord.body("items", hasSize(1)).body("items[0].treffers.spreker", contains("R1", "R2"));
        List<Map<String, Integer>> markeringen = antwoord.extract().path("items[0].treffers.markeringen.flatten()");
        assertThat(markeringen).extracting(m -> deel(tekst, m)).containsExactly("wérkgevers", "werkgevers");
    }

    @Test
    void allWordsMustBeInTheVerslagAndAnyOfThemMarksAPassage() {
        // Given
        leg("ZOEK-2", "R1: De gemeente betaalt.\nR2: De docenten blijven.");
        leg("ZOEK-2", "R1: De gemeente twijfelt.");

        // When
        var antwoord = onderzoeker.get("/v1/verslagen?zoek=gemeente docent&treffers=5&pilot=ZOEK-2");

        // Then
        antwoord.body("items", hasSize(1)).body("items[0].treffers.spreker", contains("R1", "R2"));
    }

    @ParameterizedTest
    @CsvSource({
        "\"korte lijnen\", 1",
        "\"lijnen korte\", 0",
        "lijnen -tijd, 0",
        "lijnen OR wethouder, 1",
        "KORTE, 1",
        "\"korte lijnen\" tijd, 1",
        "lijnen -\"weinig tijd\", 0",
        "lijnen -\"tijd weinig\", 1",
        "\"lijnen korte\" OR \"weinig tijd\", 1",
        "\"lijnen korte\" OR wethouder, 0",
        "\"lijnen in de regio\", 0"
    })
    void phrasesExclusionsAndAlternativesAreUnderstood(String zoek, int aantal) {
        // Given
        var pilot = "ZOEK-3-" + Math.abs(zoek.hashCode());
        leg(pilot, "R1: Korte lijnen helpen.\nR2: Er is weinig tijd.");

        // When
        var antwoord = onderzoeker.get("/v1/verslagen?zoek=" + zoek + "&pilot=" + pilot);

        // Then
        antwoord.statusCode(200).body("items", hasSize(aantal));
    }

    @Test
    void aPhraseIsFoundWhereOnePassageEndsAndTheNextOneBegins() {
        // Given
        leg("ZOEK-7", "woord ".repeat(99) + "korte lijnen " + "woord ".repeat(99));

        // When
        var antwoord = onderzoeker.get("/v1/verslagen?zoek=\"korte lijnen\"&treffers=2&pilot=ZOEK-7");

        // Then
        antwoord.statusCode(200).body("items", hasSize(1)).body("items[0].treffers", hasSize(2));
    }

    @Test
    void onlyTheOwnPilotsAndTheRoleThatWasAskedAreSearched() {
        // Given
        leg("ZOEK-4", "R1: Zeldzaamwoord vier.");

        // When
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT").get("/v1/verslagen?zoek=zeldzaamwoord");

        // Then
        elders.statusCode(200).body("items", hasSize(0));
        onderzoeker.get("/v1/verslagen?zoek=zeldzaamwoord&organisatiesoort=ROC").body("items", hasSize(1));
        onderzoeker.get("/v1/verslagen?zoek=zeldzaamwoord&organisatiesoort=UWV").body("items", hasSize(0));
    }

    @Test
    void onlyTheCurrentVersionIsSearched() {
        // Given
        var pad = leg("ZOEK-5", "R1: Mevrouw Oudewoord sprak.");
        onderzoeker
                .upload(pad + "/versies", "*", "text/plain", "R1: Zij sprak.".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);

        // When
        var antwoord = onderzoeker.get("/v1/verslagen?zoek=oudewoord&pilot=ZOEK-5");

        // Then
        antwoord.body("items", hasSize(0));
    }

    @Test
    void pagesFollowEachOther() {
        // Given
        leg("ZOEK-6", "R1: bladerwoord een.");
        leg("ZOEK-6", "R1: bladerwoord twee.");
        leg("ZOEK-6", "R1: bladerwoord drie.");
        var eerste = onderzoeker.get("/v1/verslagen?zoek=bladerwoord&pilot=ZOEK-6&limit=2");
        String volgende = eerste.extract().path("volgende");

        // When
        var tweede = onderzoeker.get("/v1/verslagen?zoek=bladerwoord&pilot=ZOEK-6&limit=2&cursor=" + volgende);

        // Then
        eerste.body("items.treffers.tekst.flatten()", contains("bladerwoord een.", "bladerwoord twee."));
        tweede.body("items.treffers.tekst.flatten()", contains("bladerwoord drie."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?zoek=",
                "?zoek=de het een",
                "?zoek=-niet",
                "?zoek=x&cursor=eA",
                "?zoek=x&treffers=6",
                "?zoek=x&organisatiesoort=KROEG"
            })
    void aSearchThatMakesNoSenseIsRefused(String vraag) {
        // When
        var antwoord = onderzoeker.get("/v1/verslagen" + vraag);

        // Then
        antwoord.statusCode(400).contentType("application/problem+json");
    }

    private String leg(String pilot, String tekst) {
        var interview = onderzoeker.interview(Gesprek.regionaal(pilot));
        return onderzoeker
                .upload(
                        "/v1/interviews/" + interview + "/verslagen?naam=v",
                        null,
                        "text/plain",
                        tekst.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String deel(String tekst, Map<String, Integer> bereik) {
        int van = tekst.offsetByCodePoints(0, bereik.get("start"));
        return tekst.substring(van, tekst.offsetByCodePoints(van, bereik.get("eind") - bereik.get("start")));
    }
}
