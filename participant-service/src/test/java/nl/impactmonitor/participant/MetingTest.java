package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class MetingTest {

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void whoTookItIsKeptAsAPseudonymWithFunctionAndTolk() {
        // Given
        String id = Api.metInstemming();
        String met = Api.meting("NUL", "2026-01-19")
                .replace(
                        "\"wijze\": \"GESPREK\"",
                        "\"wijze\": \"TELEFONISCH\", \"functie\": \"TAALCOACH\", \"tolk\": true");

        // When
        Response antwoord = Api.legMetingVast(id, met);

        // Then
        antwoord.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("afnemer", matchesPattern("[0-9a-f]{20}"))
                .body("functie", equalTo("TAALCOACH"))
                .body("wijze", equalTo("TELEFONISCH"))
                .body("tolk", equalTo(true));
    }

    @Test
    void anAfnemerOfAnOrganisationIsAnotherPseudonymAndItsKeyIsNotKept() {
        // Given
        String id = Api.metInstemming();
        String een = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).path("afnemer");
        String met = Api.meting("EEN", "2026-07-20").replace("\"wijze\"", "\"afnemer\": \"medewerker-17\", \"wijze\"");

        // When
        Response antwoord = Api.legMetingVast(id, met);

        // Then
        assertThat(antwoord.<String>path("afnemer")).matches("[0-9a-f]{20}").isNotEqualTo(een);
        assertThat(antwoord.asString()).doesNotContain("medewerker-17");
    }

    @Test
    void theOwnViewOfTheDeelnemerIsKeptAndListedWhereItDiffers() {
        // Given
        String id = Api.metInstemming();
        String antwoorden = Api.antwoorden(Map.of())
                .replace("\"FINANCIEN_1\", \"waarde\": 3", "\"FINANCIEN_1\", \"waarde\": 3, \"eigenBeeld\": 5")
                .replace("\"MEEDOEN_1\", \"waarde\": 3", "\"MEEDOEN_1\", \"waarde\": 3, \"eigenBeeld\": 3");
        String meting = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", antwoorden))
                .path("id");

        // When
        Response gelezen = Api.intaker().get(pad(id, meting));

        // Then
        gelezen.then()
                .body("verschillen.item", contains("FINANCIEN_1"))
                .body("verschillen[0].waarde", equalTo(3))
                .body("verschillen[0].eigenBeeld", equalTo(5))
                .body("antwoorden.findAll { it.eigenBeeld != null }.item", hasSize(2))
                .body("scores.FINANCIEN", equalTo(3));
    }

    @Test
    void anOwnViewOffTheScaleIsRefused() {
        // Given
        String antwoorden = Api.antwoorden(Map.of())
                .replace("\"FINANCIEN_1\", \"waarde\": 3", "\"FINANCIEN_1\", \"waarde\": 3, \"eigenBeeld\": 6");

        // When
        Response antwoord = Api.legMetingVast(Api.metInstemming(), Api.meting("NUL", "2026-01-19", antwoorden));

        // Then
        antwoord.then().statusCode(400).body("errors.pointer", contains("/antwoorden/0/eigenBeeld"));
    }

    @Test
    void anEenmetingOutsideTheWindowIsRecordedWithAWarning() {
        // Given
        String id = Api.metInstemming();
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().body("waarschuwingen", empty());

        // When
        Response vroeg = Api.legMetingVast(id, Api.meting("EEN", "2026-02-02"));

        // Then
        vroeg.then()
                .statusCode(201)
                .body("waarschuwingen.code", contains("BUITEN_MEETVENSTER"))
                .body("waarschuwingen[0].pointer", equalTo("/datum"));
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/metingen")
                .then()
                .body("items.find { it.moment == 'EEN' }.waarschuwingen.code", contains("BUITEN_MEETVENSTER"));
    }

    @Test
    void aCorrectionIsANewVersionWithWhoWhyAndWhatItWas() throws Exception {
        // Given
        String id = Api.metInstemming();
        String meting = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).path("id");

        // When
        Response antwoord = corrigeer(
                id, meting, "\"1\"", Api.meting("NUL", "2026-01-20", Api.antwoorden(Map.of("FINANCIEN_1", 5))));

        // Then
        antwoord.then().statusCode(200).body("versie", equalTo(2)).header("ETag", equalTo("\"2\""));
        JsonNode staat = staat(id, 4);
        assertThat(staat.at("/metingen/0/scores/FINANCIEN").asInt()).isEqualTo(5);
        assertThat(staat.at("/metingen/0/id").asText()).isEqualTo(meting);
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis?soort=METING&feit=" + meting)
                .then()
                .body("items", hasSize(1))
                .body("items[0].handeling", equalTo("CORRECTIE"))
                .body("items[0].reden", equalTo("INVOERFOUT"))
                .body("items[0].door", notNullValue())
                .body("items[0].was.datum", equalTo("2026-01-19"))
                .body("items[0].was.scores.FINANCIEN", equalTo(3));
    }

    @Test
    void aCorrectionOfAnotherVersieThanTheOneSeenIsRefused() {
        // Given
        String id = Api.metInstemming();
        String meting = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).path("id");
        corrigeer(id, meting, "\"1\"", Api.meting("NUL", "2026-01-20")).then().statusCode(200);

        // When
        Response laat = corrigeer(id, meting, "\"1\"", Api.meting("NUL", "2026-01-21"));

        // Then
        laat.then().statusCode(412);
        Api.intaker()
                .body(Api.meting("NUL", "2026-01-21"))
                .put(pad(id, meting) + "?reden=INVOERFOUT")
                .then()
                .statusCode(428);
        Api.intaker().get(pad(id, meting)).then().body("datum", equalTo("2026-01-20"));
    }

    @Test
    void aCorrectionIsJudgedAmongTheOtherMetingen() {
        // Given
        String id = Api.metInstemming();
        String nul = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).path("id");
        Api.legMetingVast(id, Api.meting("EEN", "2026-07-20")).then().statusCode(201);

        // When
        Response naDeEen = corrigeer(id, nul, "\"1\"", Api.meting("NUL", "2026-08-01"));

        // Then
        naDeEen.then().statusCode(400).body("errors.code", contains("NUL_NA_LATERE"));
        corrigeer(id, nul, "\"1\"", Api.meting("VERVOLG", "2026-01-19")).then().statusCode(409);
    }

    @Test
    void aWithdrawnMetingCountsNoMoreAndStaysReadableInTheHistory() throws Exception {
        // Given
        String id = Api.metInstemming();
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);
        String een = Api.legMetingVast(id, Api.meting("EEN", "2026-07-20")).path("id");

        // When
        Response antwoord =
                Api.intaker().header("If-Match", "\"1\"").delete(pad(id, een) + "?reden=VERKEERDE_DEELNEMER");

        // Then
        antwoord.then().statusCode(204);
        assertThat(staat(id, 5).at("/metingen")).hasSize(1);
        Api.intaker().get(pad(id, een)).then().statusCode(404);
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis?feit=" + een)
                .then()
                .body("items.handeling", contains("INTREKKING"))
                .body("items[0].was.moment", equalTo("EEN"));
        Api.legMetingVast(id, Api.meting("EEN", "2026-07-21")).then().statusCode(201);
    }

    @Test
    void aNulmetingIsNotWithdrawnFromUnderALaterOne() {
        // Given
        String id = Api.metInstemming();
        String nul = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).path("id");
        Api.legMetingVast(id, Api.meting("EEN", "2026-07-20")).then().statusCode(201);

        // When
        Response antwoord = Api.intaker().header("If-Match", "\"1\"").delete(pad(id, nul) + "?reden=DUBBEL");

        // Then
        antwoord.then().statusCode(409).body("errors.code", contains("LATERE_METING"));
    }

    @Test
    void aConceptIsKeptLenientlyAndChangesNothingThatOthersSee() {
        // Given
        String id = Api.metInstemming();

        // When
        Response concept = begin(id, """
                {"moment": "NUL", "instrument": "IM-BASIS", "instrumentVersie": 2,
                 "antwoorden": [{"item": "FINANCIEN_1", "waarde": 4}]}""");

        // Then
        concept.then().statusCode(201).body("versie", equalTo(1)).body("meting.antwoorden[0].waarde", equalTo(4));
        Api.intaker().get("/v1/deelnemers/" + id).then().header("ETag", equalTo("\"2\""));
        Api.intaker().get("/v1/deelnemers/" + id + "/metingen").then().body("items", empty());
    }

    @Test
    void aConceptRefusesWhatCanNeverBeRight() {
        // Given
        String id = Api.metInstemming();

        // When
        Response schaal = begin(id, """
                {"moment": "NUL", "instrument": "IM-BASIS", "instrumentVersie": 2,
                 "antwoorden": [{"item": "FINANCIEN_1", "waarde": 9}, {"item": "TEVREDENHEID_1", "waarde": 4}]}""");

        // Then
        schaal.then()
                .statusCode(400)
                .body("errors.code", contains("BUITEN_SCHAAL", "NIET_VAN_TOEPASSING"))
                .body("errors.pointer", contains("/antwoorden/0/waarde", "/antwoorden/1/item"));
        begin(id, """
                {"moment": "NUL", "instrument": "IM-BASIS", "instrumentVersie": 2,
                 "antwoorden": [{"item": "GEESTELIJKE_GEZONDHEID_1", "waarde": 3}, {"item": "NT1_LEZEN", "waarde": 1}]}""").then().statusCode(400);
        begin(Api.deelnemer(), "{\"moment\": \"NUL\", \"instrument\": \"IM-BASIS\", \"instrumentVersie\": 2}")
                .then()
                .statusCode(409);
    }

    @Test
    void aConceptBecomesAMetingOnlyWhenItIsWhole() {
        // Given
        String id = Api.metInstemming();
        String concept = begin(id, "{\"moment\": \"NUL\", \"instrument\": \"IM-BASIS\", \"instrumentVersie\": 1}")
                .path("id");
        String pad = "/v1/deelnemers/" + id + "/concepten/" + concept;
        Api.intaker()
                .header("If-Match", "\"1\"")
                .post(pad + "/metingen")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/antwoorden", "/datum", "/situatie", "/wijze"));
        Api.intaker()
                .header("If-Match", "\"1\"")
                .body(Api.meting("NUL", "2026-01-19"))
                .put(pad)
                .then()
                .statusCode(200);

        // When
        Response meting = Api.intaker().header("If-Match", "\"2\"").post(pad + "/metingen");

        // Then
        meting.then().statusCode(201).body("id", equalTo(concept)).body("scores.FINANCIEN", equalTo(3));
        Api.intaker().get(pad).then().statusCode(404);
        Api.intaker().get("/v1/deelnemers/" + id).then().header("ETag", equalTo("\"3\""));
    }

    @Test
    void aConceptOfAnotherVersieThanTheOneSeenIsNotThrownAway() {
        // Given
        String id = Api.metInstemming();
        String concept = begin(id, "{\"moment\": \"NUL\", \"instrument\": \"IM-BASIS\", \"instrumentVersie\": 1}")
                .path("id");
        String pad = "/v1/deelnemers/" + id + "/concepten/" + concept;

        // When
        Response antwoord = Api.intaker().header("If-Match", "\"7\"").delete(pad);

        // Then
        antwoord.then().statusCode(412);
        Api.intaker().header("If-Match", "\"1\"").delete(pad).then().statusCode(204);
        Api.intaker().get("/v1/deelnemers/" + id + "/concepten").then().body("items", empty());
    }

    @Test
    void theKeyOfAnAfnemerIsNotKeptInAConceptEither() {
        // Given
        String id = Api.metInstemming();
        String pseudoniem = Api.legMetingVast(
                        id, Api.meting("NUL", "2026-01-19").replace("\"wijze\"", "\"afnemer\": \"m-17\", \"wijze\""))
                .path("afnemer");

        // When
        Response concept =
                begin(id, Api.meting("EEN", "2026-07-20").replace("\"wijze\"", "\"afnemer\": \"m-17\", \"wijze\""));

        // Then
        concept.then().statusCode(201).body("afnemer", equalTo(pseudoniem));
        assertThat(concept.asString()).doesNotContain("m-17");
        Api.intaker()
                .header("If-Match", "\"1\"")
                .post("/v1/deelnemers/" + id + "/concepten/" + concept.path("id") + "/metingen")
                .then()
                .statusCode(201)
                .body("afnemer", equalTo(pseudoniem));
    }

    @Test
    void aConceptGoesWithTheDeelnemer() {
        // Given
        String id = Api.metInstemming();
        begin(id, "{\"moment\": \"NUL\", \"instrument\": \"IM-BASIS\", \"instrumentVersie\": 1}")
                .then()
                .statusCode(201);

        // When
        Response antwoord = Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-03-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen");

        // Then
        antwoord.then().statusCode(204);
        assertThat(aantalConcepten(id)).isZero();
    }

    @Test
    void aDeliveredMetingIsTheSameAsOneThatSomebodyOfThatOrganisationRecords() {
        // Given
        String meting = Api.meting("NUL", "2026-01-19")
                .replace("\"wijze\"", "\"afnemer\": \"m-17\", \"functie\": \"DOCENT\", \"tolk\": true, \"wijze\"")
                .replace("\"FINANCIEN_1\", \"waarde\": 3", "\"FINANCIEN_1\", \"waarde\": 3, \"eigenBeeld\": 2");
        String los = Api.metInstemming();
        Api.als(Tokens.of("intaker")
                        .pilots(Api.TWENTE)
                        .organisatie("roc-twente")
                        .sign())
                .body(meting)
                .post("/v1/deelnemers/" + los + "/metingen")
                .then()
                .statusCode(201);
        String rij = """
                {"bronId": "los-%d", "aangemeldOp": "2026-01-12", "kenmerken": %s,\
                 "toestemmingen": [{"soort": "INSTEMMING", "gegeven": true, "datum": "2026-01-13"}], "metingen": [%s]}
                """.formatted(System.nanoTime(), Api.KENMERKEN, meting);

        // When
        assertThat(Bulk.lever("DOSSIERS", rij).getInt("opgenomen")).isEqualTo(1);

        // Then
        assertThat(zonderId(laatste())).isEqualTo(zonderId(los));
    }

    @Test
    void aDeliveredMetingCarriesTheSameFieldsAndKeepsItsCorrections() {
        // Given
        String traject = "traject-" + System.nanoTime();
        Bulk.lever("TRAJECTEN", Bulk.traject(traject));
        String bron = "persoon-" + System.nanoTime();
        String rij = Bulk.dossier(bron, traject)
                .replace("\"wijze\"", "\"afnemer\": \"m-17\", \"functie\": \"DOCENT\", \"tolk\": false, \"wijze\"")
                .replace("\"FINANCIEN_1\", \"waarde\": 3", "\"FINANCIEN_1\", \"waarde\": 3, \"eigenBeeld\": 2");
        assertThat(Bulk.lever("DOSSIERS", rij).getInt("opgenomen")).isEqualTo(1);

        // When
        JsonPath stand = Bulk.lever(
                "DOSSIERS", rij.replace("\"ACTIVERING_1\", \"waarde\": 3", "\"ACTIVERING_1\", \"waarde\": 5"));

        // Then
        assertThat(stand.getInt("gewijzigd")).isEqualTo(1);
        String id = laatste();
        JsonPath metingen =
                Api.intaker().get("/v1/deelnemers/" + id + "/metingen").jsonPath();
        assertThat(metingen.getList("items.versie", Integer.class)).containsExactly(2, 2);
        assertThat(metingen.getList("items.functie", String.class)).containsOnly("DOCENT");
        assertThat(metingen.getList("items.tolk", Boolean.class)).containsOnly(false);
        assertThat(metingen.getList("items[0].verschillen.item", String.class)).containsExactly("FINANCIEN_1");
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis?soort=METING")
                .then()
                .body("items.reden", contains("AANLEVERING", "AANLEVERING"));
    }

    private static Map<String, Object> zonderId(String deelnemer) {
        Map<String, Object> meting =
                Api.intaker().get("/v1/deelnemers/" + deelnemer + "/metingen").path("items[0]");
        meting.remove("id");
        return meting;
    }

    private int aantalConcepten(String deelnemer) {
        String tel = "select count(*) from meting_concept where deelnemer = ?::uuid";
        try (var c = werk.getConnection();
                var p = c.prepareStatement(tel)) {
            p.setString(1, deelnemer);
            try (var rs = p.executeQuery()) {
                rs.next();
                return rs.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String laatste() {
        List<String> ids =
                Api.intaker().get("/v1/deelnemers?limit=1000").jsonPath().getList("items.id");
        return ids.getLast();
    }

    private static Response begin(String deelnemer, String concept) {
        return Api.intaker().body(concept).post("/v1/deelnemers/" + deelnemer + "/concepten");
    }

    private static Response corrigeer(String deelnemer, String meting, String ifMatch, String body) {
        return Api.als(Tokens.intaker(Api.TWENTE))
                .header("If-Match", ifMatch)
                .body(body)
                .put(pad(deelnemer, meting) + "?reden=INVOERFOUT");
    }

    private static String pad(String deelnemer, String meting) {
        return "/v1/deelnemers/" + deelnemer + "/metingen/" + meting;
    }

    private static JsonNode staat(String deelnemer, long versie) throws Exception {
        return new ObjectMapper()
                .readTree(Events.await("deelnemers.v1", deelnemer, versie).value());
    }
}
