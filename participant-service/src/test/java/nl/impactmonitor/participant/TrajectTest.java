package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class TrajectTest {

    private static final String PROJECTLEIDER = Tokens.projectleider(Api.TWENTE);
    private static final String VELDEN = """
            "naam": "Taal in de zorg", "soort": "GEINTEGREERD", "nieuw": true, "niveau": "mbo-2", "crebo": "25655",\
             "status": "%s", "ontwikkeldOp": "2026-01-30\"""";

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aNewStatusHasItsDayAndTheOldOneStaysInTheHistory() throws Exception {
        // Given
        String plaats = registreer();

        // When
        Response antwoord = wijzig(plaats, "\"1\"", "IN_UITVOERING", ", \"statusSinds\": \"2026-03-02\"");

        // Then
        antwoord.then().statusCode(200).header("ETag", equalTo("\"2\"")).body("statusSinds", equalTo("2026-03-02"));
        Api.als(PROJECTLEIDER)
                .get(plaats + "/geschiedenis")
                .then()
                .body("items.versie", contains(1))
                .body("items[0].door", equalTo("proef"))
                .body("items[0].was.status", equalTo("ONTWIKKELD"))
                .body("items[0].was.statusSinds", equalTo("2026-01-30"));
        var record = Events.await("trajecten.v1", antwoord.path("id"), 2);
        assertThat(JsonSchemas.validate("docs/contracts/trajecten.v1.schema.json", record.value()))
                .isEmpty();
        assertThat(new ObjectMapper().readTree(record.value()).at("/crebo").asText())
                .isEqualTo("25655");
    }

    @Test
    void aTrajectThatIsStillOfferedAfterThePilotSaysSinceWhen() {
        // Given
        String plaats = registreer();

        // When
        Response antwoord = wijzig(plaats, "\"1\"", "IN_UITVOERING", ", \"geborgdOp\": \"2026-06-01\"");

        // Then
        antwoord.then().statusCode(200).body("geborgdOp", equalTo("2026-06-01"));
    }

    @Test
    void whatCannotBeTrueOfATrajectIsRefusedTogether() {
        // Given
        String plaats = registreer();

        // When
        Response antwoord = wijzig(plaats, "\"1\"", "GESTOPT", ", \"geborgdOp\": \"2026-01-01\"");

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/geborgdOp"))
                .body("errors.code", hasItems("ONGELDIGE_COMBINATIE", "VOOR_ONTWIKKELD"));
    }

    @Test
    void aChangeNeedsTheVersieThatWasSeen() {
        // Given
        String plaats = registreer();

        // When
        int anders = wijzig(plaats, "\"2\"", "GESTOPT", "").statusCode();
        int zonder = Api.als(PROJECTLEIDER)
                .body("{" + VELDEN.formatted("GESTOPT") + "}")
                .put(plaats)
                .statusCode();

        // Then
        assertThat(List.of(anders, zonder)).containsExactly(412, 428);
    }

    @Test
    void aDeliveredTrajectGetsTheSameStateAndHistoryAsOneByHand() throws Exception {
        // Given
        String plaats = registreer();
        wijzig(plaats, "\"1\"", "IN_UITVOERING", ", \"statusSinds\": \"2026-03-02\"");
        String rij = "{\"bronId\": \"gelijk-traject\", " + VELDEN + "%s}\n";

        // When
        Bulk.lever("TRAJECTEN", rij.formatted("ONTWIKKELD", ""));
        Bulk.lever("TRAJECTEN", rij.formatted("IN_UITVOERING", ", \"statusSinds\": \"2026-03-02\""));

        // Then
        String geleverd = Api.als(PROJECTLEIDER)
                .get("/v1/scholingstrajecten?pilot=TWENTE&limit=1000")
                .jsonPath()
                .getList("items.id", String.class)
                .getLast();
        String los = plaats.substring(plaats.lastIndexOf('/') + 1);
        assertThat(zonderId(geleverd)).isEqualTo(zonderId(los));
        assertThat(geschiedenis(geleverd)).isEqualTo(geschiedenis(los));
    }

    private static JsonNode zonderId(String id) throws Exception {
        ObjectNode staat = (ObjectNode)
                new ObjectMapper().readTree(Events.await("trajecten.v1", id, 2).value());
        return staat.without(List.of("id"));
    }

    private static List<Object> geschiedenis(String id) {
        return Api.als(PROJECTLEIDER)
                .get("/v1/scholingstrajecten/" + id + "/geschiedenis")
                .jsonPath()
                .getList("items.was.statusSinds");
    }

    private static String registreer() {
        return Api.als(PROJECTLEIDER)
                .body("{\"pilot\": \"TWENTE\", " + VELDEN.formatted("ONTWIKKELD") + "}")
                .post("/v1/scholingstrajecten")
                .then()
                .statusCode(201)
                .body("statusSinds", equalTo("2026-01-30"))
                .extract()
                .header("Location");
    }

    private static Response wijzig(String plaats, String ifMatch, String status, String meer) {
        return Api.als(PROJECTLEIDER)
                .header("If-Match", ifMatch)
                .body("{" + VELDEN.formatted(status) + meer + "}")
                .put(plaats);
    }
}
