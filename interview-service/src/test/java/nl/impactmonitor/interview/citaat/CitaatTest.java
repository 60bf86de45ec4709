package nl.impactmonitor.interview.citaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;

@ServiceTest
class CitaatTest {

    private static final String DRIE_VAN_HET_ROC = interview("ROC", "ROC", "ROC");

    private final Gesprek voorsteller = Gesprek.alsCodeur("voorsteller");
    private final Gesprek beslisser = Gesprek.alsCodeur("beslisser");

    @Test
    void aQuoteThatAnotherApprovedGoesOutOfAVastgesteldInterview() throws Exception {
        // Given
        var interview = gecodeerd(DRIE_VAN_HET_ROC, "Wij bellen elkaar é 😀 gewoon, zei de docent.");
        var citaat = stelVoor(interview, "Wij bellen elkaar é 😀 gewoon");
        keurGoed(citaat);
        stelVast(interview);

        // When
        var bericht = Events.await("factoren.v1", interview, 5);

        // Then
        assertThat(JsonSchemas.validate("docs/contracts/factoren.v1.schema.json", bericht.value()))
                .isEmpty();
        var staat = new ObjectMapper().readTree(bericht.value());
        assertThat(staat.at("/citaten/0/tekst").asText()).isEqualTo("Wij bellen elkaar é 😀 gewoon");
        assertThat(staat.at("/citaten/0/organisatiesoort").asText()).isEqualTo("ROC");
        assertThat(staat.at("/citaten/0/codes/0/code").asText()).isEqualTo("KORTE_LIJNEN");
        voorsteller.get(citaat).body("publiceerbaar", equalTo(true));
        voorsteller
                .get("/v1/citaten?publiceerbaar=true&code=KORTE_LIJNEN&interview=" + interview)
                .body("items", hasSize(1));
        voorsteller.get("/v1/citaten?code=SCHAAMTE&interview=" + interview).body("items", hasSize(0));
    }

    @Test
    void aMatrixShowsBesideItsCountsTheQuotesThatMayBePrinted() {
        // Given
        var interview = gecodeerd(DRIE_VAN_HET_ROC.replace("TWENTE", "MATRIX-C"), "Wij bellen. Wij mailen.");
        var goed = stelVoor(interview, "Wij bellen.");
        keurGoed(goed);
        stelVoor(interview, "Wij mailen.");
        stelVast(interview);
        var matrix = "/v1/factoren/matrix?codeboek=LLO&codeboekVersie=1&citaten=2&as=";
        var lezer = Gesprek.alsOnderzoeker("MATRIX-C");

        // When
        var perPilot = lezer.get(matrix + "PILOT");

        // Then
        perPilot.statusCode(200)
                .body("regels.find { it.code == 'KORTE_LIJNEN' }.citaten.tekst", contains("Wij bellen."))
                .body("regels.find { it.code == 'KORTE_LIJNEN' }.citaten.kolom", contains("MATRIX-C"));
        lezer.get(matrix + "ORGANISATIESOORT")
                .body("regels.find { it.code == 'KORTE_LIJNEN' }.citaten.kolom", contains("ROC"));
        Gesprek.alsOnderzoeker("MATRIX-D")
                .get(matrix + "PILOT")
                .body("regels.citaten.flatten().tekst", not(hasItem("Wij bellen.")));
        lezer.get("/v1/factoren/matrix?citaten=21")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("as", "citaten"));
    }

    @Test
    void aQuoteOfARoleThatIsOnePersonHereIsHeldBack() throws Exception {
        // Given
        var interview = gecodeerd(interview("ROC", "ROC"), "Wij bellen elkaar.");
        var citaat = stelVoor(interview, "Wij bellen");
        keurGoed(citaat);
        stelVast(interview);

        // When
        var antwoord = voorsteller.get(citaat);

        // Then
        antwoord.body("status", equalTo("GOEDGEKEURD"), "publiceerbaar", equalTo(false));
        var staat = new ObjectMapper()
                .readTree(Events.await("factoren.v1", interview, 5).value());
        assertThat(staat.at("/factoren")).hasSize(1);
        assertThat(staat.at("/citaten")).isEmpty();
    }

    @Test
    void whoProposesAQuoteDoesNotDecideOnIt() {
        // Given
        var citaat = stelVoor(gecodeerd(DRIE_VAN_HET_ROC, "Wij bellen."), "Wij bellen.");

        // When
        var antwoord = voorsteller.put(citaat + "/besluit", "{\"goedgekeurd\": true}", "*");

        // Then
        antwoord.statusCode(409).body("code", equalTo("ZELFDE_PERSOON"));
        voorsteller.get(citaat).body("status", equalTo("VOORGESTELD"), "publiceerbaar", equalTo(false));
    }

    @Test
    void aQuoteBeforeItsInterviewIsVastgesteldIsNotPrinted() {
        // Given
        var citaat = stelVoor(gecodeerd(DRIE_VAN_HET_ROC, "Wij bellen."), "Wij bellen.");
        keurGoed(citaat);

        // When
        var antwoord = voorsteller.get(citaat);

        // Then
        antwoord.body("publiceerbaar", equalTo(false));
    }

    @Test
    void aLaterRefusalTakesAQuoteBack() throws Exception {
        // Given
        var interview = gecodeerd(DRIE_VAN_HET_ROC, "Wij bellen.");
        var citaat = stelVoor(interview, "Wij bellen.");
        keurGoed(citaat);
        stelVast(interview);

        // When
        var antwoord =
                beslisser.put(citaat + "/besluit", "{\"goedgekeurd\": false, \"reden\": \"Herkenbaar.\"}", "\"2\"");

        // Then
        antwoord.statusCode(200).body("status", equalTo("AFGEWEZEN"));
        var staat = new ObjectMapper()
                .readTree(Events.await("factoren.v1", interview, 6).value());
        assertThat(staat.at("/citaten")).isEmpty();
    }

    @Test
    void aQuoteIsLiterallyInItsFragment() {
        // Given
        var interview = gecodeerd(DRIE_VAN_HET_ROC, "Wij bellen.");

        // When
        var antwoord = voorsteller.post("/v1/citaten", json(interview, "Wij mailen."));

        // Then
        antwoord.statusCode(400).body("errors.pointer", contains("/tekst"));
        voorsteller.get("/v1/citaten?interview=" + interview).body("items", hasSize(0));
    }

    @Test
    void aQuoteOfAnotherPilotDoesNotExist() {
        // Given
        var citaat = stelVoor(gecodeerd(DRIE_VAN_HET_ROC, "Wij bellen."), "Wij bellen.");
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var antwoord = elders.get(citaat);

        // Then
        antwoord.statusCode(404);
        elders.put(citaat + "/besluit", "{\"goedgekeurd\": true}", "*").statusCode(404);
        elders.get("/v1/citaten?pilot=TWENTE").body("items", hasSize(0));
    }

    private static String interview(String... soorten) {
        return """
                {"pilot": "TWENTE", "niveau": "REGIONAAL", "datum": "2026-05-11",
                 "instemming": {"datum": "2026-05-11", "vorm": "SCHRIFTELIJK", "informatie": "Brief 1"},
                 "respondenten": [%s]}
                """.formatted(String.join(
                ",",
                List.of(soorten).stream()
                        .map(s -> "{\"rol\": \"docent\", \"organisatiesoort\": \"" + s + "\"}")
                        .toList()));
    }

    private String gecodeerd(String json, String tekst) {
        var interview = voorsteller.interview(json);
        voorsteller
                .codeer(interview, voorsteller.fragment(interview, tekst), "KORTE_LIJNEN")
                .statusCode(201);
        return interview;
    }

    private String json(String interview, String tekst) {
        String fragment = voorsteller
                .get("/v1/interviews/" + interview + "/fragmenten")
                .extract()
                .path("items[0].id");
        return """
                {"interview": "%s", "fragment": "%s", "tekst": "%s"}
                """.formatted(interview, fragment, tekst);
    }

    private String stelVoor(String interview, String tekst) {
        return voorsteller
                .post("/v1/citaten", json(interview, tekst))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void keurGoed(String citaat) {
        beslisser.put(citaat + "/besluit", "{\"goedgekeurd\": true}", "\"1\"").statusCode(200);
    }

    private void stelVast(String interview) {
        for (var status : List.of("VERSLAG", "GECODEERD", "VASTGESTELD")) {
            voorsteller.status(interview, status).statusCode(200);
        }
    }
}
