package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** Each test has a pilot of its own: what is part of a pilot raises its versie. */
@QuarkusTest
@Dienst
class PilotTest {

    private final String pilot =
            "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String projectleider = Tokens.projectleider(pilot);

    @Test
    void theStateOfAPilotHoldsItsRegioPartnersMiddelenAndActiviteiten() throws Exception {
        // Given
        String regio = regio(gemeente(2026));
        pilot(regio);
        voegToe(projectleider, "partners", CONTACTGEMEENTE).then().statusCode(201);
        String roc = voegToe(projectleider, "partners", ROC).path("id");
        voegToe(Tokens.beheerder(), "middelen", middel("NGF", 2026, "1900000.5", null))
                .then()
                .statusCode(201);
        voegToe(Tokens.beheerder(), "middelen", middel("EIGEN_BIJDRAGE", 2027, "12500", roc))
                .then()
                .statusCode(201);

        // When
        voegToe(
                        projectleider,
                        "activiteiten",
                        "{\"soort\": \"PROFESSIONALISERING\", \"omschrijving\": \"Training\", \"start\": \"2026-02-02\","
                                + " \"status\": \"LOPEND\"}")
                .then()
                .statusCode(201);

        // Then
        var record = Events.await("pilots.v1", pilot, 6);
        assertThat(JsonSchemas.validate("docs/contracts/pilots.v1.schema.json", record.value()))
                .isEmpty();
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.activiteit.toegevoegd.v1");
        JsonNode staat = new ObjectMapper().readTree(record.value());
        assertThat(staat.at("/regio/gemeenten/0/jaar").asInt()).isEqualTo(2026);
        assertThat(staat.at("/partners/0/penvoerder").asBoolean()).isTrue();
        assertThat(staat.at("/middelen/0/bedrag").decimalValue()).isEqualByComparingTo("1900000.50");
        assertThat(staat.at("/middelen/1/partner").asText()).isEqualTo(roc);
        assertThat(staat.at("/activiteiten/0/soort").asText()).isEqualTo("PROFESSIONALISERING");
    }

    @Test
    void whoRefusesIsOneMoreOfThatMonthInTheStateOfThePilot() throws Exception {
        // Given
        pilot(null);
        String intaker = Tokens.intaker(pilot);
        String id = Api.deelnemer(pilot);
        Api.als(intaker)
                .body("{\"maand\": \"2026-02\", \"aantal\": 3}")
                .post("/v1/pilots/" + pilot + "/zonder-instemming")
                .then()
                .statusCode(201);

        // When
        Api.als(intaker)
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-03-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(204);

        // Then
        var record = Events.await("pilots.v1", pilot, 3);
        assertThat(JsonSchemas.validate("docs/contracts/pilots.v1.schema.json", record.value()))
                .isEmpty();
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.weigering.geteld.v1");
        assertThat(new ObjectMapper()
                        .readTree(record.value())
                        .at("/zonderInstemming")
                        .toString())
                .isEqualTo("[{\"maand\":\"2026-02\",\"aantal\":3},{\"maand\":\"2026-03\",\"aantal\":1}]");
        assertThat(new String(record.value())).doesNotContain(id);
    }

    @Test
    void aPilotIsChangedAtTheVersieThatWasSeen() throws Exception {
        // Given
        pilot(null);

        // When
        Response antwoord = wijzig("\"1\"", "2026-02-01", "2027-06-30");

        // Then
        antwoord.then().statusCode(200).header("ETag", equalTo("\"2\"")).body("start", equalTo("2026-02-01"));
        assertThat(wijzig("\"1\"", "2026-02-01", "2027-06-30").statusCode()).isEqualTo(412);
        var record = Events.await("pilots.v1", pilot, 2);
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.pilot.gewijzigd.v1");
    }

    @Test
    void aPilotInAnUnknownRegioIsRefused() {
        // When
        Response antwoord = registreer("BESTAAT-NIET");

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/regio"))
                .body("errors[0].code", equalTo("ONBEKENDE_REGIO"));
    }

    @Test
    void aPilotCannotShrinkAwayFromItsMiddelen() {
        // Given
        pilot(null);
        voegToe(projectleider, "partners", CONTACTGEMEENTE);
        voegToe(Tokens.beheerder(), "middelen", middel("NGF", 2027, "100", null));

        // When
        Response antwoord = wijzig("*", "2026-01-01", "2026-12-31");

        // Then
        antwoord.then().statusCode(409).body("code", equalTo("MIDDELEN_BUITEN_PERIODE"));
    }

    @Test
    void aPilotHasOnePenvoerder() {
        // Given
        pilot(null);
        voegToe(projectleider, "partners", CONTACTGEMEENTE).then().statusCode(201);

        // When
        Response tweede = voegToe(projectleider, "partners", CONTACTGEMEENTE);

        // Then
        tweede.then().statusCode(409).body("code", equalTo("PENVOERDER_BESTAAT"));
    }

    @Test
    void moneyNeedsAPenvoerderAYearOfThePilotAndAKnownPartner() {
        // Given
        pilot(null);

        // When
        Response zonder = voegToe(Tokens.beheerder(), "middelen", middel("NGF", 2026, "100", null));

        // Then
        zonder.then().statusCode(409).body("code", equalTo("GEEN_PENVOERDER"));
        voegToe(projectleider, "partners", CONTACTGEMEENTE);
        voegToe(
                        Tokens.beheerder(),
                        "middelen",
                        middel("EIGEN_BIJDRAGE", 2029, "100", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/jaar", "/partner"));
    }

    @Test
    void thePenvoerderStaysWhileThereIsMoney() {
        // Given
        pilot(null);
        String plaats = voegToe(projectleider, "partners", CONTACTGEMEENTE).header("Location");
        voegToe(Tokens.beheerder(), "middelen", middel("NGF", 2026, "100", null));

        // When
        Response weg = Api.als(projectleider).header("If-Match", "\"1\"").delete(plaats);
        Response anders =
                Api.als(projectleider).header("If-Match", "\"1\"").body(ROC).put(plaats);

        // Then
        weg.then().statusCode(409).body("code", equalTo("PENVOERDER_NODIG"));
        anders.then().statusCode(409).body("code", equalTo("PENVOERDER_NODIG"));
    }

    @Test
    void anAmountHasAtMostCents() {
        // Given
        pilot(null);
        voegToe(projectleider, "partners", CONTACTGEMEENTE);

        // When
        Response antwoord = voegToe(Tokens.beheerder(), "middelen", middel("NGF", 2026, "0.001", null));

        // Then
        antwoord.then().statusCode(400).body("errors[0].pointer", equalTo("/bedrag"));
    }

    @Test
    void aPartnerIsChangedAndRemovedAtItsVersie() {
        // Given
        pilot(null);
        String plaats = voegToe(projectleider, "partners", ROC).header("Location");

        // When
        Response gewijzigd = Api.als(projectleider)
                .header("If-Match", "\"1\"")
                .body(ROC.replace("REGIONAAL", "LANDELIJK"))
                .put(plaats);

        // Then
        gewijzigd.then().statusCode(200).body("bereik", equalTo("LANDELIJK")).body("versie", equalTo(2));
        Api.als(projectleider).header("If-Match", "\"1\"").delete(plaats).then().statusCode(412);
        Api.als(projectleider).delete(plaats).then().statusCode(428);
        Api.als(projectleider).header("If-Match", "\"2\"").delete(plaats).then().statusCode(204);
        Api.als(projectleider).get(plaats).then().statusCode(404);
    }

    @Test
    void anotherPilotsPartnersDoNotExist() {
        // Given
        pilot(null);
        voegToe(projectleider, "partners", ROC);

        // When
        String ander = Tokens.projectleider(Api.BRABANT);

        // Then
        Api.als(ander).get("/v1/pilots/" + pilot + "/partners").then().statusCode(404);
        voegToe(ander, "partners", ROC).then().statusCode(404);
    }

    @Test
    void aChangedRegioIsInTheStateOfItsPilots() throws Exception {
        // Given
        String oud = gemeente(2026);
        String regio = regio(oud);
        pilot(regio);

        // When
        Api.als(Tokens.beheerder())
                .header("If-Match", "\"1\"")
                .body("{\"naam\": \"Regio\", \"gemeenten\": [" + oud + ", " + oud.replace("2026", "2027") + "]}")
                .put("/v1/regios/" + regio)
                .then()
                .statusCode(200);

        // Then
        JsonNode staat =
                new ObjectMapper().readTree(Events.await("pilots.v1", pilot, 2).value());
        assertThat(staat.at("/regio/gemeenten")).hasSize(2);
    }

    @Test
    void aGemeenteLiesInOneRegioAYear() {
        // Given
        String gemeente = gemeente(2026);
        regio(gemeente);

        // When
        Response antwoord = Api.als(Tokens.beheerder())
                .body("{\"code\": \"" + pilot + "X\", \"naam\": \"Andere\", \"gemeenten\": [" + gemeente + "]}")
                .post("/v1/regios");

        // Then
        antwoord.then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/gemeenten/0"))
                .body("code", equalTo("ANDERE_REGIO"));
    }

    private static final String CONTACTGEMEENTE =
            "{\"naam\": \"Gemeente Enschede\", \"soort\": \"CONTACTGEMEENTE\", \"bereik\": \"REGIONAAL\", \"inzetUren\": 400}";
    private static final String ROC =
            "{\"naam\": \"ROC van Twente\", \"soort\": \"ROC\", \"bereik\": \"REGIONAAL\", \"inzetEuro\": 12500}";

    private static String middel(String herkomst, int jaar, String bedrag, String partner) {
        return "{\"jaar\": %d, \"herkomst\": \"%s\", \"bedrag\": %s%s}"
                .formatted(jaar, herkomst, bedrag, partner == null ? "" : ", \"partner\": \"" + partner + "\"");
    }

    /** One that no other test names: a gemeente lies in one regio. */
    private static String gemeente(int jaar) {
        return "{\"jaar\": %d, \"code\": \"GM%04d\"}".formatted(jaar, VOLGENDE.getAndIncrement());
    }

    private static final java.util.concurrent.atomic.AtomicInteger VOLGENDE =
            new java.util.concurrent.atomic.AtomicInteger(1);

    private String regio(String gemeente) {
        String code = "R" + pilot;
        Api.als(Tokens.beheerder())
                .body("{\"code\": \"" + code + "\", \"naam\": \"Regio\", \"gemeenten\": [" + gemeente + "]}")
                .post("/v1/regios")
                .then()
                .statusCode(201);
        return code;
    }

    private void pilot(String regio) {
        registreer(regio).then().statusCode(201);
    }

    private Response registreer(String regio) {
        return Api.als(Tokens.beheerder())
                .body("""
                        {"code": "%s", "naam": "Proef", "programma": "PROEF", "start": "2026-01-01", "einde": "2027-12-31"%s}""".formatted(pilot, regio == null ? "" : ", \"regio\": \"" + regio + "\""))
                .post("/v1/pilots");
    }

    private Response wijzig(String ifMatch, String start, String einde) {
        return Api.als(Tokens.beheerder())
                .header("If-Match", ifMatch)
                .body("{\"naam\": \"Proef\", \"programma\": \"PROEF\", \"start\": \"" + start + "\", \"einde\": \""
                        + einde + "\"}")
                .put("/v1/pilots/" + pilot);
    }

    private Response voegToe(String wie, String wat, String body) {
        return Api.als(wie).body(body).post("/v1/pilots/" + pilot + "/" + wat);
    }
}
