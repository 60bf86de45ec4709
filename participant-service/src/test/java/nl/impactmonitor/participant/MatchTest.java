package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class MatchTest {

    private static final String MATCH = """
            {"werkgever": "Transport Oost BV", "datum": "2026-01-05", "contractsoort": "TIJDELIJK", "urenPerWeek": 24,\
             "sbi": "4941", "isco": "8332",\
             "competentNl": "https://linkeddata.competentnl.nl/uwv/id/occupation/8332", "start": "2026-01-12"%s}""";

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void anObservationThreeMonthsOnIsADatedChangeOfTheMatch() throws Exception {
        // Given
        String id = Api.deelnemer();
        String plaats = post(id, "").then().statusCode(201).extract().header("Location");

        // When
        Response antwoord = Api.intaker()
                .header("If-Match", "\"1\"")
                .body(MATCH.formatted(", \"inDienstNa3\": true, \"inDienstNa3Op\": \"2026-04-20\""))
                .put(plaats + "?reden=NIEUW_GEGEVEN");

        // Then
        antwoord.then().statusCode(200).body("inDienstNa3", equalTo(true)).body("versie", equalTo(2));
        var record = Events.await("deelnemers.v1", id, 3);
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.match.gecorrigeerd.v1");
        assertThat(JsonSchemas.validate("docs/contracts/deelnemers.v1.schema.json", record.value()))
                .isEmpty();
        JsonNode match = new ObjectMapper().readTree(record.value()).at("/matches/0");
        assertThat(match.at("/inDienstNa3Op").asText()).isEqualTo("2026-04-20");
        assertThat(match.at("/sbi").asText()).isEqualTo("4941");
    }

    @Test
    void observationsThatCannotBeAreRefusedEachByItsField() {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = post(
                id,
                ", \"einde\": \"2026-05-01\", \"inDienstNa3\": true, \"inDienstNa3Op\": \"2026-04-11\","
                        + " \"inDienstNa6\": true, \"inDienstNa6Op\": \"2026-07-12\", \"inDienstNa12Op\": \"2026-10-01\"");

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/inDienstNa3Op", "/inDienstNa6", "/inDienstNa12"))
                .body("errors.code", hasItems("TE_VROEG", "ONGELDIGE_COMBINATIE", "VERPLICHT"));
    }

    @Test
    void codesInAnotherFormAreRefused() {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = Api.intaker()
                .body(
                        "{\"werkgever\": \"Bakkerij\", \"datum\": \"2026-01-05\", \"contractsoort\": \"VAST\", \"sbi\": \"49.41\","
                                + " \"isco\": \"A1\", \"competentNl\": \"kapper\"}")
                .post("/v1/deelnemers/" + id + "/matches");

        // Then
        antwoord.then().statusCode(400).body("errors.pointer", hasItems("/sbi", "/isco", "/competentNl"));
    }

    @Test
    void aWithdrawnMatchIsGoneFromTheList() {
        // Given
        String id = Api.deelnemer();
        String plaats = post(id, "").header("Location");

        // When
        Response antwoord = Api.intaker().header("If-Match", "\"1\"").delete(plaats + "?reden=DUBBEL");

        // Then
        antwoord.then().statusCode(204);
        Api.intaker().get("/v1/deelnemers/" + id + "/matches").then().body("items.size()", equalTo(0));
        Api.intaker().get(plaats).then().statusCode(404);
    }

    private static Response post(String id, String meer) {
        return Api.intaker().body(MATCH.formatted(meer)).post("/v1/deelnemers/" + id + "/matches");
    }
}
