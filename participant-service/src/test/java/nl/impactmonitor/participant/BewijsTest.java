package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class BewijsTest {

    private static final String ENTREE = "{\"soort\": \"DIPLOMA\", \"datum\": \"2026-06-30\", \"niveau\": \"entree\"}";
    private static final String MBO_2 =
            "{\"soort\": \"DIPLOMA\", \"datum\": \"2026-06-30\", \"niveau\": \"mbo-2\", \"crebo\": \"25655\"}";

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aBewijsSaysWhichDatedRuleItsFlagsFollowFrom() {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = post(id, MBO_2);

        // Then
        antwoord.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("startkwalificatie", equalTo(true))
                .body("startkwalificatieGrondslag.regel", equalTo("SK-DIPLOMA"))
                .body("startkwalificatieGrondslag.geldigVanaf", equalTo("1900-01-01"))
                .body("civielEffectGrondslag.bron", equalTo("Diplomaregister DUO"));
        Api.intaker().get(antwoord.header("Location")).then().body("crebo", equalTo("25655"));
    }

    @Test
    void anMbo1DiplomaIsNoStartkwalificatie() {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = post(id, ENTREE);

        // Then
        antwoord.then().body("startkwalificatie", equalTo(false)).body("civielEffect", equalTo(true));
    }

    @Test
    void niveauAndCreboThatDoNotFitAreRefusedTogether() {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = post(
                id,
                "{\"soort\": \"TAAL_REKENEXAMEN\", \"datum\": \"2026-06-30\", \"niveau\": \"mbo-2\", \"crebo\": \"2565\"}");

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/niveau", "/crebo"))
                .body("errors.code", hasItems("ONGELDIGE_COMBINATIE", "VERKEERDE_VORM"));
    }

    @Test
    void aDiplomaWithoutNiveauIsRefused() {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = post(id, "{\"soort\": \"DIPLOMA\", \"datum\": \"2026-06-30\"}");

        // Then
        antwoord.then().statusCode(400).body("errors[0].pointer", equalTo("/niveau"));
    }

    @Test
    void aCorrectionIsANewVersieAndKeepsWhoAndWhy() {
        // Given
        String id = Api.deelnemer();
        String plaats = post(id, ENTREE).header("Location");

        // When
        Response antwoord = Api.als(Tokens.of("intaker")
                        .pilots(Api.TWENTE)
                        .subject("begeleider-7")
                        .sign())
                .header("If-Match", "\"1\"")
                .body(MBO_2)
                .put(plaats + "?reden=INVOERFOUT");

        // Then
        antwoord.then().statusCode(200).header("ETag", equalTo("\"2\"")).body("startkwalificatie", equalTo(true));
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis?soort=BEWIJS")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].versie", equalTo(1))
                .body("items[0].handeling", equalTo("CORRECTIE"))
                .body("items[0].reden", equalTo("INVOERFOUT"))
                .body("items[0].door", equalTo("begeleider-7"))
                .body("items[0].was.niveau", equalTo("entree"))
                .body("items[0].was.civielEffect", equalTo(true))
                .body("items[0].was.pilot", nullValue());
    }

    @Test
    void aWithdrawnBewijsLeavesTheStateAndStaysInTheHistory() throws Exception {
        // Given
        String id = Api.deelnemer();
        String plaats = post(id, MBO_2).header("Location");

        // When
        Response antwoord = Api.intaker().header("If-Match", "\"1\"").delete(plaats + "?reden=VERKEERDE_DEELNEMER");

        // Then
        antwoord.then().statusCode(204);
        var record = Events.await("deelnemers.v1", id, 3);
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.bewijs.ingetrokken.v1");
        JsonNode staat = new ObjectMapper().readTree(record.value());
        assertThat(staat.at("/bewijzen")).isEmpty();
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis")
                .then()
                .body("items.handeling", hasItems("INTREKKING"));
    }

    @Test
    void theStateCarriesNiveauAndRulesAsTheContractHasThem() throws Exception {
        // Given
        String id = Api.deelnemer();

        // When
        post(id, MBO_2).then().statusCode(201);

        // Then
        var record = Events.await("deelnemers.v1", id, 2);
        assertThat(JsonSchemas.validate("docs/contracts/deelnemers.v1.schema.json", record.value()))
                .isEmpty();
        JsonNode bewijs = new ObjectMapper().readTree(record.value()).at("/bewijzen/0");
        assertThat(bewijs.at("/niveau").asText()).isEqualTo("mbo-2");
        assertThat(bewijs.at("/startkwalificatieRegel").asText()).isEqualTo("SK-DIPLOMA");
    }

    @Test
    void aChangeNeedsTheVersieThatWasSeenAndAReason() {
        // Given
        String id = Api.deelnemer();
        String plaats = post(id, MBO_2).header("Location");

        // When
        int zonderVersie =
                Api.intaker().body(ENTREE).put(plaats + "?reden=DUBBEL").statusCode();
        int anderVersie = Api.intaker()
                .header("If-Match", "\"2\"")
                .body(ENTREE)
                .put(plaats + "?reden=DUBBEL")
                .statusCode();
        int zonderReden = Api.intaker()
                .header("If-Match", "\"1\"")
                .body(ENTREE)
                .put(plaats)
                .statusCode();

        // Then
        assertThat(new int[] {zonderVersie, anderVersie, zonderReden}).containsExactly(428, 412, 400);
    }

    @Test
    void theHistoryOfAnotherPilotIsNotThere() {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = Api.als(Tokens.intaker(Api.BRABANT)).get("/v1/deelnemers/" + id + "/geschiedenis");

        // Then
        antwoord.then().statusCode(404);
    }

    private static Response post(String id, String body) {
        return Api.intaker().body(body).post("/v1/deelnemers/" + id + "/bewijzen");
    }
}
