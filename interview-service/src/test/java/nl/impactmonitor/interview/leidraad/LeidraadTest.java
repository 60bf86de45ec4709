package nl.impactmonitor.interview.leidraad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class LeidraadTest {

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");

    @Test
    void theShippedGuideAsksForEveryDeelvraag() {
        // When
        List<List<Integer>> deelvragen = onderzoeker
                .get("/v1/leidraden/GROEPSINTERVIEW/versies/1")
                .statusCode(200)
                .extract()
                .path("vragen.deelvragen");

        // Then
        assertThat(deelvragen.stream().flatMap(Collection::stream).collect(Collectors.toSet()))
                .isEqualTo(Set.of(1, 2, 3, 4, 5, 6));
    }

    @Test
    void aChangedGuideIsANextVersionAndTheFormerOneStays() {
        // Given
        onderzoeker.post("/v1/leidraden", leidraad("Wat hielp?")).statusCode(201);

        // When
        var antwoord = onderzoeker.post("/v1/leidraden", leidraad("Wat hielp het meest?"));

        // Then
        antwoord.statusCode(201).header("Location", "/v1/leidraden/KORT/versies/2");
        onderzoeker.get("/v1/leidraden/KORT/versies/1").body("vragen[0].tekst", equalTo("Wat hielp?"));
        onderzoeker.get("/v1/leidraden/KORT/versies/2").body("vragen[0].tekst", equalTo("Wat hielp het meest?"));
        onderzoeker.get("/v1/leidraden/KORT/versies/3").statusCode(404);
    }

    @Test
    void everythingWrongWithAGuideIsSaidAtOnce() {
        // When
        var antwoord = onderzoeker.post("/v1/leidraden", """
                {"code": "klein", "naam": " ", "omschrijving": "o", "bron": "b", "geldigVanaf": "2026-01-01",
                 "vragen": [{"code": "A", "tekst": "", "deelvragen": [7]}, {"code": "B", "tekst": "t", "deelvragen": []}]}
                """);

        // Then
        antwoord.statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/code", "/naam", "/vragen/0/tekst", "/vragen/0/deelvragen/0", "/vragen/1/deelvragen"));
    }

    @Test
    void anInterviewIsNotHeldWithAGuideThatIsNotThere() {
        // When
        var antwoord = onderzoeker.post("/v1/interviews", """
                {"niveau": "LANDELIJK", "datum": "2026-06-02", "leidraad": {"code": "GROEPSINTERVIEW", "versie": 9},
                 "respondenten": [{"rol": "adviseur", "organisatiesoort": "LANDELIJKE_PARTIJ"}]}
                """);

        // Then
        antwoord.statusCode(400).body("errors[0].pointer", equalTo("/leidraad"));
    }

    private static String leidraad(String vraag) {
        return """
                {"code": "KORT", "naam": "Kort", "omschrijving": "o", "bron": "b", "geldigVanaf": "2026-01-01",
                 "vragen": [{"code": "A", "tekst": "%s", "deelvragen": [4]}]}
                """.formatted(vraag);
    }
}
