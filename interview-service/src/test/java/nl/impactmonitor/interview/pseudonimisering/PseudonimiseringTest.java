package nl.impactmonitor.interview.pseudonimisering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PseudonimiseringTest {

    private static final String TEKST =
            "Interviewer: 😀 Wat hielp?\nSjoerd Hofstra: Karin de Wit belde mij.\nSjoerd Hofstra: Op 06-12345678.";

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");
    private String interview;
    private String verslag;
    private String pad;

    @BeforeEach
    void verslag() {
        interview = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        verslag = onderzoeker
                .upload(
                        "/v1/interviews/" + interview + "/verslagen?naam=v",
                        null,
                        "text/plain",
                        TEKST.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
        pad = "/v1/interviews/" + interview + "/verslagen/" + verslag;
    }

    @Test
    void proposalsThatAreTakenOverMakeAVersionWithoutTheNames() {
        // Given
        var mee = fragment(42, 65);
        var achter = fragment(42, 45);
        onderzoeker.codeer(interview, mee, "KORTE_LIJNEN").statusCode(201);
        List<Map<String, Object>> voorstellen = onderzoeker
                .get(pad + "/pseudonimiseringen/voorstellen")
                .statusCode(200)
                .extract()
                .path("items");

        // When
        var antwoord = onderzoeker.post(pad + "/pseudonimiseringen", vervangingen(voorstellen), "*");

        // Then
        antwoord.statusCode(201)
                .body("versie", equalTo(2))
                .body("verhuisd.fragmenten", equalTo(1))
                .body("verhuisd.achtergebleven", contains(achter));
        onderzoeker
                .get(pad)
                .body(
                        "tekst",
                        equalTo("Interviewer: 😀 Wat hielp?\n[naam 1]: [naam 2] belde mij.\n"
                                + "[naam 1]: Op [telefoonnummer]."))
                .body("bronvorm", equalTo("PSEUDONIMISERING"))
                .body("beurten.spreker", contains("Interviewer", "[naam 1]", "[naam 1]"));
        onderzoeker
                .get("/v1/interviews/" + interview + "/fragmenten")
                .body("items.tekst", contains("[naam 2] belde mij.", "Kar"))
                .body("items.verslagVersie", contains(2, 1));
        onderzoeker
                .get("/v1/interviews/" + interview + "/fragmenten/" + mee + "/coderingen")
                .body("items", hasSize(1));
    }

    @Test
    void everyRangeThatIsWrongIsNamed() {
        // When
        var antwoord = onderzoeker.post(pad + "/pseudonimiseringen", """
                {"vervangingen": [{"start": 5, "eind": 9, "vervanging": "x"}, {"start": 8, "eind": 12, "vervanging": "x"},
                                  {"start": 20, "eind": 20, "vervanging": "x"}, {"start": 0, "eind": 9999, "vervanging": "x"}]}
                """, "*");

        // Then
        antwoord.statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/vervangingen/1/start", "/vervangingen/2/eind", "/vervangingen/3/eind"));
        onderzoeker.get(pad).body("versie", equalTo(1));
    }

    @Test
    void aReplacementThatPutsABsnInTheTextIsRefused() {
        // When
        var antwoord = onderzoeker.post(
                pad + "/pseudonimiseringen",
                "{\"vervangingen\": [{\"start\": 0, \"eind\": 4, \"vervanging\": \"111222333 \"}]}",
                "*");

        // Then
        antwoord.statusCode(400);
        onderzoeker.get(pad).body("versie", equalTo(1));
    }

    private String fragment(int start, int eind) {
        return onderzoeker
                .post("/v1/interviews/" + interview + "/fragmenten", """
                        {"verslag": "%s", "verslagVersie": 1, "start": %d, "eind": %d}
                        """.formatted(verslag, start, eind))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String vervangingen(List<Map<String, Object>> voorstellen) {
        return voorstellen.stream()
                .map(v -> "{\"start\": %s, \"eind\": %s, \"vervanging\": \"%s\"}"
                        .formatted(v.get("start"), v.get("eind"), v.get("vervanging")))
                .collect(Collectors.joining(",", "{\"vervangingen\": [", "]}"));
    }
}
