package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class DeelnemerTest {

    private static final String GEMEENTE = Tokens.of("intaker")
            .organisatie("gemeente-enschede")
            .pilots(Api.TWENTE)
            .sign();
    private static final String BEIDE = Tokens.intaker(Api.TWENTE, Api.BRABANT);

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void theDoelgroepFollowsFromTheLevelAtTheFirstMetingAndTheHighestEducation() {
        // Given
        String id = Api.metInstemming();
        Api.intaker()
                .get("/v1/deelnemers/" + id)
                .then()
                .body("doelgroep.laagopgeleid", equalTo(true))
                .body("doelgroep.laaggeletterd", nullValue());

        // When
        nulmetingMet(id, "NT2_LEZEN", 2);

        // Then
        Api.intaker().get("/v1/deelnemers/" + id).then().body("doelgroep.laaggeletterd", equalTo(true));
    }

    @Test
    void theLevelOfTheThresholdIsNotBelowIt() {
        // Given
        String id = Api.metInstemming();

        // When
        nulmetingMet(id, "NT2_LEZEN", 3);

        // Then
        Api.intaker().get("/v1/deelnemers/" + id).then().body("doelgroep.laaggeletterd", equalTo(false));
    }

    @Test
    void aDeelnameKeepsHoursAndWhySomebodyStopped() throws Exception {
        // Given
        String id = Api.deelnemer();
        String traject = Api.traject(Api.TWENTE);

        // When
        var antwoord = deelname(id, traject, "GESTOPT", ", \"uren\": 12.5, \"reden\": \"WERK_GEVONDEN\"");

        // Then
        antwoord.statusCode(201).body("uren", equalTo(12.5f)).body("reden", equalTo("WERK_GEVONDEN"));
        var staat =
                new ObjectMapper().readTree(Events.await("deelnemers.v1", id, 2).value());
        assertThat(staat.at("/deelnames/0/reden").asText()).isEqualTo("WERK_GEVONDEN");
        assertThat(staat.at("/deelnames/0/uren").asDouble()).isEqualTo(12.5);
    }

    @Test
    void aDeelnameAtTheWrongTrajectIsTakenBackAndStaysInTheHistory() throws Exception {
        // Given
        String id = Api.deelnemer();
        String deelname = Api.intaker()
                .body("{\"traject\": \"%s\", \"start\": \"2026-02-02\", \"status\": \"GESTART\"}"
                        .formatted(Api.traject(Api.TWENTE)))
                .post("/v1/deelnemers/" + id + "/deelnames")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
        String pad = "/v1/deelnemers/" + id + "/deelnames/" + deelname;
        Api.intaker().get(pad).then().statusCode(200).header("ETag", "\"1\"");

        // When
        var antwoord = Api.intaker().header("If-Match", "\"1\"").delete(pad + "?reden=INVOERFOUT");

        // Then
        antwoord.then().statusCode(204);
        Api.intaker().get(pad).then().statusCode(404);
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis?soort=DEELNAME")
                .then()
                .body("items.handeling", contains("INTREKKING"))
                .body("items[0].was.start", equalTo("2026-02-02"));
        JsonNode staat =
                new ObjectMapper().readTree(Events.await("deelnemers.v1", id, 3).value());
        assertThat(staat.get("deelnames")).isEmpty();
    }

    @Test
    void whoStoppedWithoutAReasonStoppedForAnUnknownOne() {
        // Given
        String id = Api.deelnemer();

        // When
        var antwoord = deelname(id, Api.traject(Api.TWENTE), "GESTOPT", "");

        // Then
        antwoord.statusCode(201).body("reden", equalTo("ONBEKEND"));
    }

    @Test
    void aReasonWithoutStoppingIsRefused() {
        // Given
        String id = Api.deelnemer();

        // When
        var antwoord = deelname(id, Api.traject(Api.TWENTE), "GESTART", ", \"reden\": \"ANDERS\"");

        // Then
        antwoord.statusCode(400)
                .body("errors[0].pointer", equalTo("/reden"))
                .body("errors[0].code", equalTo("ONGELDIGE_COMBINATIE"));
    }

    @Test
    void uitvalStandsInTheStateAndCanBeTakenBack() throws Exception {
        // Given
        String id = Api.deelnemer();
        String pad = "/v1/deelnemers/" + id + "/uitval";

        // When
        var uit = Api.intaker()
                .header("If-Match", "\"1\"")
                .body("{\"datum\": \"2026-05-04\", \"reden\": \"GEEN_CONTACT\"}")
                .put(pad)
                .then();

        // Then
        uit.statusCode(200).body("uitval.reden", equalTo("GEEN_CONTACT")).body("versie", equalTo(2));
        var record = Events.await("deelnemers.v1", id, 2);
        assertThat(new ObjectMapper()
                        .readTree(record.value())
                        .at("/uitval/datum")
                        .asText())
                .isEqualTo("2026-05-04");
        assertThat(JsonSchemas.validate("docs/contracts/deelnemers.v1.schema.json", record.value()))
                .isEmpty();
        Api.intaker().delete(pad).then().statusCode(200).body("uitval", nullValue());
    }

    @Test
    void uitvalBeforeTheRegistrationIsRefused() {
        // Given
        String id = Api.deelnemer();

        // When
        var antwoord = Api.intaker()
                .body("{\"datum\": \"2026-01-11\", \"reden\": \"ANDERS\"}")
                .put("/v1/deelnemers/" + id + "/uitval")
                .then();

        // Then
        antwoord.statusCode(400).body("errors[0].code", equalTo("VOOR_AANMELDING"));
    }

    @Test
    void aChangeOfTheRegistrationKeepsWhatItWas() throws Exception {
        // Given
        String id = Api.deelnemer();

        // When
        var antwoord = wijzig(id, "\"1\"", "X");

        // Then
        antwoord.statusCode(200).body("kenmerken.geslacht", equalTo("X")).header("ETag", equalTo("\"2\""));
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis?soort=DEELNEMER")
                .then()
                .body("items.was.geslacht", contains("V"))
                .body("items.reden", contains("INVOERFOUT"));
        var staat = Events.await("deelnemers.v1", id, 2);
        assertThat(new ObjectMapper()
                        .readTree(staat.value())
                        .at("/kenmerken/geslacht")
                        .asText())
                .isEqualTo("X");
    }

    @Test
    void aChangeOfTheRegistrationNeedsTheVersieThatWasSeen() {
        // Given
        String id = Api.deelnemer();

        // When
        var zonder = wijzig(id, null, "X");

        // Then
        zonder.statusCode(428);
        wijzig(id, "\"7\"", "X").statusCode(412);
    }

    @Test
    void aMoveTakesTheWholeRecordToTheOtherPilotAndIsRemembered() throws Exception {
        // Given
        String id = Api.metInstemming();
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);

        // When
        var antwoord = verhuis(BEIDE, id, Api.BRABANT);

        // Then
        antwoord.statusCode(201).body("van", equalTo(Api.TWENTE)).body("naar", equalTo(Api.BRABANT));
        Api.intaker().get("/v1/deelnemers/" + id).then().statusCode(404);
        var brabant = Tokens.intaker(Api.BRABANT);
        Api.als(brabant).get("/v1/deelnemers/" + id + "/metingen").then().body("items.moment", contains("NUL"));
        Api.als(brabant).get("/v1/deelnemers/" + id + "/verhuizingen").then().body("items.van", contains(Api.TWENTE));
        var staat = Events.await("deelnemers.v1", id, 4);
        assertThat(new ObjectMapper().readTree(staat.value()).get("pilot").asText())
                .isEqualTo(Api.BRABANT);
    }

    @Test
    void whoHasOneOfBothPilotsMovesNobody() {
        // Given
        String id = Api.deelnemer();

        // When
        var antwoord = verhuis(Tokens.intaker(Api.TWENTE), id, Api.BRABANT);

        // Then
        antwoord.statusCode(404);
        verhuis(BEIDE, id, Api.TWENTE).statusCode(409).body("code", equalTo("ZELFDE_PILOT"));
    }

    @Test
    void aDeelnemerIsFoundByCodeHoweverItWasTyped() {
        // Given
        String id = Api.deelnemer();
        String code = Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode");

        // When
        var antwoord = zoek(
                Tokens.intaker(Api.TWENTE),
                "deelnemercode",
                code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));

        // Then
        antwoord.statusCode(200).body("id", equalTo(id));
        zoek(Tokens.intaker(Api.BRABANT), "deelnemercode", code).statusCode(404);
        zoek(GEMEENTE, "deelnemercode", "KT7M-3Q9X-HD22")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/deelnemercode"));
        Api.intaker().body("{}").post("/v1/deelnemers/_zoek").then().statusCode(400);
    }

    @Test
    void aDeelnemerIsFoundByTheKeyOfTheOwnOrganisationOnly() {
        // Given
        String id = Api.deelnemer();
        String sleutel = "K-" + UUID.randomUUID();
        koppel(id, sleutel).statusCode(201);

        // When
        var antwoord = zoek(GEMEENTE, "bronId", sleutel);

        // Then
        antwoord.statusCode(200).body("id", equalTo(id));
        var anderen = Tokens.of("intaker")
                .organisatie("gemeente-almelo")
                .pilots(Api.TWENTE)
                .sign();
        zoek(anderen, "bronId", sleutel).statusCode(404);
        zoek(Tokens.intaker(Api.TWENTE), "bronId", sleutel).statusCode(403);
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/koppelingen")
                .then()
                .body("items.organisatie", contains("gemeente-enschede"));
    }

    @Test
    void oneKeyIsOfOneDeelnemerUntilItIsUntied() {
        // Given
        String eerste = Api.deelnemer();
        String tweede = Api.deelnemer();
        String sleutel = "K-" + UUID.randomUUID();
        koppel(eerste, sleutel).statusCode(201);

        // When
        var antwoord = koppel(tweede, sleutel);

        // Then
        antwoord.statusCode(409).body("code", equalTo("KOPPELING_BEZET"));
        koppel(eerste, sleutel).statusCode(201);
        Api.als(GEMEENTE)
                .delete("/v1/deelnemers/" + eerste + "/koppelingen")
                .then()
                .statusCode(204);
        koppel(tweede, sleutel).statusCode(201);
    }

    @Test
    void theKeyOfSomebodyWhoWithdrewIsTiedAgainOnlyAfterALaterInstemming() {
        // Given
        String id = Api.metInstemming();
        String sleutel = "K-" + UUID.randomUUID();
        koppel(id, sleutel).statusCode(201);
        trekIn(id).statusCode(204);
        String terug = Api.metInstemming();

        // When
        var antwoord = koppel(terug, sleutel);

        // Then
        antwoord.statusCode(409).body("code", equalTo("INGETROKKEN"));
        Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": true, \"datum\": \"2026-03-02\"}")
                .post("/v1/deelnemers/" + terug + "/toestemmingen")
                .then()
                .statusCode(201);
        koppel(terug, sleutel).statusCode(201);
    }

    @Test
    void aWithdrawalLeavesASealedProofOfWhatWentAndNothingOfThePerson() {
        // Given
        String id = Api.metInstemming();
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);
        String code = Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode");

        // When
        String plaats = trekIn(id).statusCode(204).extract().header("Location");

        // Then
        String bewijs = Api.als(Tokens.projectleider(Api.TWENTE))
                .get(plaats)
                .then()
                .statusCode(200)
                .body("reden", equalTo("INGETROKKEN"))
                .body("rijen.deelnemer", equalTo(1))
                .body("rijen.meting", equalTo(1))
                .body("rijen.toestemming", equalTo(1))
                .body("klopt", equalTo(true))
                .extract()
                .asString();
        assertThat(bewijs).doesNotContain(id).doesNotContain(code);
        Api.als(Tokens.projectleider(Api.BRABANT)).get(plaats).then().statusCode(404);
    }

    @Test
    void whoWasRegisteredAndRefusesIsCountedAndNoMore() {
        // Given
        String id = Api.deelnemer(Api.BRABANT);
        String telling = "/v1/pilots/" + Api.BRABANT + "/zonder-instemming";
        String token = Tokens.intaker(Api.BRABANT);
        int eerder = maart(token, telling);

        // When
        Api.als(token)
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-03-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(204);

        // Then
        assertThat(maart(token, telling)).isEqualTo(eerder + 1);
        Api.als(token)
                .body("{\"maand\": \"2026-03\", \"aantal\": 2}")
                .post(telling)
                .then()
                .statusCode(201)
                .body("aantal", equalTo(eerder + 3));
        Api.als(token)
                .body("{\"maand\": \"2026-03\", \"aantal\": -900}")
                .post(telling)
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyIsTakenOffTheTallyOfAMonthInWhichNobodyWasCounted() {
        // When
        var antwoord = Api.als(Tokens.intaker(Api.BRABANT))
                .body("{\"maand\": \"2022-02\", \"aantal\": -1}")
                .post("/v1/pilots/" + Api.BRABANT + "/zonder-instemming")
                .then();

        // Then
        antwoord.statusCode(409).body("code", equalTo("TELLING_ONDER_NUL"));
    }

    @Test
    void withoutAvgToestemmingOnlyTheSpecialItemsAreRefused() {
        // Given
        String id = Api.metInstemming();
        String antwoorden = Api.antwoorden(java.util.Map.of());
        String bijzonder = antwoorden + ", {\"item\": \"LICHAMELIJKE_GEZONDHEID_1\", \"waarde\": 3}";

        // When
        var antwoord = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", bijzonder))
                .then();

        // Then
        antwoord.statusCode(400).body("errors.size()", equalTo(1));
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", antwoorden))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse wijzig(String id, String ifMatch, String geslacht) {
        var verzoek = Api.intaker()
                .body("{\"groep\": \"DEELNEMER\", \"aangemeldOp\": \"2026-01-12\", \"kenmerken\": %s}"
                        .formatted(Api.KENMERKEN.replace("\"V\"", "\"" + geslacht + "\"")));
        return (ifMatch == null ? verzoek : verzoek.header("If-Match", ifMatch))
                .put("/v1/deelnemers/" + id + "?reden=INVOERFOUT")
                .then();
    }

    private static int maart(String token, String telling) {
        Integer aantal = Api.als(token).get(telling).path("items.find { it.maand == '2026-03' }?.aantal");
        return aantal == null ? 0 : aantal;
    }

    private static void nulmetingMet(String id, String item, int waarde) {
        String antwoorden =
                Api.antwoorden(java.util.Map.of()) + ", {\"item\": \"%s\", \"waarde\": %d}".formatted(item, waarde);
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", antwoorden))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse deelname(String id, String traject, String status, String meer) {
        return Api.intaker()
                .body("{\"traject\": \"%s\", \"start\": \"2026-02-02\", \"status\": \"%s\"%s}"
                        .formatted(traject, status, meer))
                .post("/v1/deelnemers/" + id + "/deelnames")
                .then();
    }

    private static ValidatableResponse verhuis(String token, String id, String naar) {
        return Api.als(token)
                .body("{\"pilot\": \"%s\", \"datum\": \"2026-05-04\"}".formatted(naar))
                .post("/v1/deelnemers/" + id + "/verhuizingen")
                .then();
    }

    private static ValidatableResponse zoek(String token, String veld, String waarde) {
        return Api.als(token)
                .body("{\"%s\": \"%s\"}".formatted(veld, waarde))
                .post("/v1/deelnemers/_zoek")
                .then();
    }

    private static ValidatableResponse koppel(String id, String sleutel) {
        return Api.als(GEMEENTE)
                .body("{\"bronId\": \"%s\"}".formatted(sleutel))
                .post("/v1/deelnemers/" + id + "/koppelingen")
                .then();
    }

    private static ValidatableResponse trekIn(String id) {
        return Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-03-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then();
    }
}
