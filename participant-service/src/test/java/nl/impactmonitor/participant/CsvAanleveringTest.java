package nl.impactmonitor.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class CsvAanleveringTest {

    private static final String DEELNEMERKOP =
            "bronId;aangemeldOp;geslacht;leeftijdsklasse;opleidingsniveau;leerderType;"
                    + "instroomkanaal;toestemming.INSTEMMING.gegeven;toestemming.INSTEMMING.datum\n";

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aFileFromASpreadsheetIsTakenWhateverItsEncodingAndDates() {
        // Given
        String inhoud = DEELNEMERKOP + "caf\u00e9-1;12-1-2026;V;35-44;LAAG;NT2;GEMEENTE;ja;13-01-2026\n"
                + "caf\u00e9-2;46034;V;35-44;LAAG;NT2;GEMEENTE;WAAR;46035\n";

        // When
        var stand = lever("DEELNEMERS", inhoud.getBytes(Charset.forName("windows-1252")));

        // Then
        assertThat(stand.getLong("opgenomen")).isEqualTo(2);
        assertThat(stand.getString("formaat")).isEqualTo("CSV");
        assertThat(lever("DEELNEMERS", inhoud.getBytes(StandardCharsets.UTF_8)).getLong("ongewijzigd"))
                .as("the same text in another encoding is the same content")
                .isEqualTo(2);
    }

    @Test
    void rowsOfFactsGiveTheSameStateAndVersieAsSingleRequests() throws Exception {
        // Given
        String los = Api.metInstemming();
        post(los, "metingen", Api.meting("NUL", "2026-01-19"));
        post(los, "metingen", Api.meting("EEN", "2026-07-20"));
        post(los, "bewijzen", "{\"soort\": \"MBO_CERTIFICAAT\", \"datum\": \"2026-06-30\"}");
        post(
                los,
                "matches",
                "{\"werkgever\": \"=Oost\", \"datum\": \"2026-07-06\", \"contractsoort\": \"TIJDELIJK\", \"urenPerWeek\": 24.5}");
        deelnemer("rijen-1");
        String id = idVan("rijen-1");

        // When
        var metingen = lever("METINGEN", metingenCsv("rijen-1"));
        lever("BEWIJZEN", "deelnemer,bronId,soort,datum\nrijen-1,b1,MBO_CERTIFICAAT,30-6-2026\n");
        lever(
                "MATCHES",
                "deelnemer;bronId;werkgever;datum;contractsoort;urenPerWeek\nrijen-1;m1;=Oost;2026-07-06;TIJDELIJK;24,5\n");

        // Then
        assertThat(metingen.getLong("opgenomen")).isEqualTo(2);
        assertThat(AanleveringTest.zonderIds(
                        Events.await("deelnemers.v1", id, 6).value()))
                .isEqualTo(AanleveringTest.zonderIds(
                        Events.await("deelnemers.v1", los, 6).value()));
    }

    @Test
    void aRowIsKnownAgainCorrectedAndWithdrawnUnderItsOwnKey() {
        // Given
        deelnemer("eigen-1");
        String kop = "deelnemer;bronId;soort;datum;intrekken\n";
        String rij = kop + "eigen-1;b1;MBO_CERTIFICAAT;2026-06-30;\n";
        lever("BEWIJZEN", rij);
        List<String> ids = bewijzen("eigen-1", "id");

        // When
        var correctie = lever("BEWIJZEN", kop + "eigen-1;b1;MBO_CERTIFICAAT;2026-06-29;\n");

        // Then
        assertThat(correctie.getLong("gewijzigd")).isEqualTo(1);
        assertThat(bewijzen("eigen-1", "id")).isEqualTo(ids);
        assertThat(bewijzen("eigen-1", "datum")).containsExactly("2026-06-29");
        assertThat(lever("BEWIJZEN", rij).getLong("ongewijzigd"))
                .as("an old content is no new correction")
                .isEqualTo(1);
        assertThat(lever("BEWIJZEN", kop + "eigen-1;b1;MBO_CERTIFICAAT;2026-06-29;ja\n")
                        .getLong("gewijzigd"))
                .isEqualTo(1);
        assertThat(bewijzen("eigen-1", "id")).isEmpty();
        assertThat(lever("BEWIJZEN", rij).getLong("ongewijzigd"))
                .as("tonight's file does not bring a withdrawn row back")
                .isEqualTo(1);
        assertThat(bewijzen("eigen-1", "id")).isEmpty();
    }

    @Test
    void aMetingIsTakenBackByItsMomentAndDateAloneAndAnUnknownRowCannotBe() {
        // Given
        deelnemer("terug-1");
        lever("METINGEN", metingenCsv("terug-1"));

        // When
        var stand = lever(
                "METINGEN",
                "deelnemer;moment;datum;instrument;instrumentVersie;wijze;situatie.werkzaam;intrekken\n"
                        + "terug-1;EEN;20-7-2026;;;;;ja\nterug-1;VERVOLG;21-7-2026;;;;;ja\n");

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(1);
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("ONBEKENDE_RIJ");
        assertThat(Api.intaker()
                        .get("/v1/deelnemers/" + idVan("terug-1") + "/metingen")
                        .jsonPath()
                        .getList("items.moment"))
                .containsExactly("NUL");
    }

    @Test
    void aPersonWhoIsNotKnownYetHasACodeOfItsOwn() {
        // When
        var stand = lever(
                "BEWIJZEN",
                "deelnemer;deelnemercode;bronId;soort;datum\nniemand;;b1;MBO_CERTIFICAAT;2026-06-30\n"
                        + ";KT7M-3Q9X-HD2X;b2;MBO_CERTIFICAAT;2026-06-30\n;;b3;MBO_CERTIFICAAT;2026-06-30\n");

        // Then
        var fouten = Bulk.fouten(stand);
        assertThat(fouten.getList("items.code"))
                .containsExactly("DEELNEMER_NOG_ONBEKEND", "ONGELDIGE_DEELNEMERCODE", "VERPLICHT");
        assertThat(fouten.getList("items.kolom")).containsExactly("deelnemer", "deelnemercode", "deelnemer");
        assertThat(fouten.getList("items.bronId")).containsExactly("b1", "b2", "b3");
    }

    @Test
    void theResultIsTheInputWithItsErrorsAndCanBeSentAgainWhenMended() {
        // Given
        deelnemer("res-1");
        String inhoud = "deelnemer;bronId;werkgever;datum;contractsoort;urenPerWeek\n"
                + "res-1;m1;Goed BV;2026-07-06;VAST;24\n"
                + "res-1;m2;=HYPERLINK(\"\"x\"\");morgen;LOS;veel\n"
                        .replace("=HYPER", "\"=HYPER")
                        .replace(");mor", ")\";mor");

        // When
        var stand = lever("MATCHES", inhoud);
        String resultaat = resultaat(stand).then().statusCode(200).extract().asString();

        // Then
        assertThat(stand.getLong("geweigerd")).isEqualTo(1);
        List<String> regels = resultaat.replace("\uFEFF", "").lines().toList();
        assertThat(regels.get(0)).isEqualTo("deelnemer;bronId;werkgever;datum;contractsoort;urenPerWeek;fouten");
        assertThat(regels.get(1)).isEqualTo("res-1;m1;Goed BV;2026-07-06;VAST;24;");
        assertThat(regels.get(2))
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("datum: ")
                .contains("[ONGELDIGE_DATUM]")
                .contains("contractsoort: ")
                .contains("urenPerWeek: ");
        String verbeterd = resultaat.replace("morgen", "2026-07-07").replace(";LOS;veel", ";VAST;8");
        var daarna = lever("MATCHES", verbeterd);
        assertThat(daarna.getLong("ongewijzigd")).isEqualTo(1);
        assertThat(daarna.getLong("opgenomen")).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadAsAWholeIsRefusedAndNothingIsReceived() throws IOException {
        String id = Bulk.meldAan(Bulk.ROC, "BEWIJZEN");
        zend(
                        id,
                        "deelnemer;bronId;onzin;soort;soort\nx;y;z;MBO_CERTIFICAAT;MBO_CERTIFICAAT\n"
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("ONBEKENDE_KOLOM", "DUBBELE_KOLOM", "ONTBREKENDE_KOLOM"));
        zend(id, "deelnemer;bronId;soort;datum\nx;\"y;MBO_CERTIFICAAT;2026-01-01\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("ONGESLOTEN_AANHALINGSTEKEN"));
        zend(
                        id,
                        "deelnemer;bronId;soort;datum\nx\u0081;y;MBO_CERTIFICAAT;2026-01-01\n"
                                .getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("ONBEKENDE_CODERING"))
                .body("errors[0].detail", containsString("regel 2, byte 31"));
        given().auth()
                .oauth2(Bulk.ROC)
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(bom())
                .put("/v1/aanleveringen/" + id + "/inhoud")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("GZIP_BOM"));
        Api.als(Bulk.ROC).get("/v1/aanleveringen/" + id).then().body("status", equalTo("WACHT_OP_INHOUD"));
    }

    @Test
    void rowsThatCannotBeReadCostThemselvesAlone() {
        // Given
        deelnemer("los-1");
        String inhoud = "deelnemer;bronId;soort;datum\n"
                + "los-1;lang;\"" + "x".repeat(400_000) + "\";2026-01-01\n"
                + "los-1;9\"2;MBO_CERTIFICAAT;2026-01-01\n"
                + "los-1;111222333;MBO_CERTIFICAAT;2026-01-01\n"
                + "los-1;goed;MBO_CERTIFICAAT;2026-01-01\n"
                + "los-1;afgebr";

        // When
        var stand = lever("BEWIJZEN", inhoud);

        // Then
        assertThat(stand.getLong("opgenomen")).isEqualTo(1);
        assertThat(Bulk.fouten(stand).getList("items.code"))
                .containsExactly("RIJ_TE_LANG", "ONGELDIG_AANHALINGSTEKEN", "BSN", "AANTAL_CELLEN");
        assertThat(Bulk.fouten(stand).prettify()).doesNotContain("111222333");
    }

    @Test
    void aDryRunJudgesEverythingAndStoresNothing() {
        // Given
        deelnemer("proef-1");
        String inhoud =
                "deelnemer;bronId;soort;datum\nproef-1;b1;MBO_CERTIFICAAT;2026-06-30\nproef-1;b2;MBO_CERTIFICAAT;morgen\n";

        // When
        var stand = lever("BEWIJZEN", inhoud, ", \"proef\": true");

        // Then
        assertThat(stand.getString("status")).isEqualTo("KLAAR");
        assertThat(stand.getLong("opgenomen")).isEqualTo(1);
        assertThat(stand.getLong("geweigerd")).isEqualTo(1);
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("ONGELDIGE_DATUM");
        assertThat(bewijzen("proef-1", "id")).isEmpty();
        assertThat(lever("BEWIJZEN", inhoud).getLong("opgenomen"))
                .as("nor does it remember the content")
                .isEqualTo(1);
    }

    @Test
    void allOrNothingTakesNothingWhenOneRowIsWrongAndEverythingWhenNoneIs() {
        // Given
        deelnemer("alles-1");
        String goed = "deelnemer;bronId;soort;datum\n" + veel("alles-1", 45);

        // When
        var fout = lever(
                "BEWIJZEN", goed + "alles-1;fout;MBO_CERTIFICAAT;morgen\n", ", \"acceptatie\": \"ALLES_OF_NIETS\"");

        // Then
        assertThat(fout.getString("status")).isEqualTo("AFGEWEZEN");
        assertThat(fout.getLong("opgenomen")).isZero();
        assertThat(fout.getLong("verwerkt")).isEqualTo(46);
        assertThat(bewijzen("alles-1", "id")).isEmpty();
        var daarna = lever("BEWIJZEN", goed, ", \"acceptatie\": \"ALLES_OF_NIETS\"");
        assertThat(daarna.getString("status")).isEqualTo("KLAAR");
        assertThat(daarna.getLong("opgenomen")).isEqualTo(45);
        assertThat(bewijzen("alles-1", "id")).hasSize(45);
    }

    @Test
    void theSameUnderOneIdempotencyKeyIsAnsweredTheSameAndSomethingElseIsRefused() {
        // Given
        String sleutel = "sleutel-" + System.nanoTime();
        String eerste =
                meldAanMet(sleutel, "BEWIJZEN").then().statusCode(201).extract().path("id");

        // When
        String tweede =
                meldAanMet(sleutel, "BEWIJZEN").then().statusCode(201).extract().path("id");

        // Then
        assertThat(tweede).isEqualTo(eerste);
        meldAanMet(sleutel, "MATCHES").then().statusCode(409).body("code", equalTo("IDEMPOTENTIE_ANDERE_INHOUD"));
        byte[] inhoud =
                "deelnemer;bronId;soort;datum\nwie;b1;MBO_CERTIFICAAT;2026-06-30\n".getBytes(StandardCharsets.UTF_8);
        String inhoudsleutel = sleutel + "-inhoud";
        zendMet(inhoudsleutel, eerste, inhoud).then().statusCode(202);
        zendMet(inhoudsleutel, eerste, inhoud).then().statusCode(202).body("id", equalTo(eerste));
        zendMet(
                        inhoudsleutel,
                        eerste,
                        "deelnemer;bronId;soort;datum\nwie;b2;MBO_CERTIFICAAT;2026-06-30\n"
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENTIE_ANDERE_INHOUD"));
        zend(eerste, inhoud).then().statusCode(409).body("code", equalTo("INHOUD_AL_ONTVANGEN"));
    }

    @Test
    void anIdempotencyKeyThatLooksLikeABsnIsRefused() {
        // Given
        var verzoek = Api.als(Bulk.ROC).header("Idempotency-Key", "111222333");

        // When
        var antwoord = verzoek.body("{\"soort\": \"BEWIJZEN\", \"pilot\": \"TWENTE\"}")
                .post("/v1/aanleveringen")
                .then();

        // Then
        antwoord.statusCode(400).body("errors.code", hasItems("BSN"));
    }

    @Test
    void anIdempotencyKeyThatCanBeNoneIsRefusedBeforeTheContentIsRead() {
        // Given
        String id = Bulk.meldAan(Bulk.ROC, "BEWIJZEN");

        // When
        var antwoord = zendMet("bsn 111222333", id, "geen;kolom;van;ons\n".getBytes(StandardCharsets.UTF_8));

        // Then
        antwoord.then().statusCode(400).body("errors.code", contains("BSN"));
    }

    @Test
    void aKeyOfSpacesIsNobodysKey() {
        // When
        var stand = Bulk.lever(
                "BEWIJZEN",
                "{\"deelnemer\": \" \u2003\", \"bronId\": \"b1\","
                        + " \"feit\": {\"soort\": \"MBO_CERTIFICAAT\", \"datum\": \"2026-06-30\"}}");

        // Then
        assertThat(Bulk.fouten(stand).getList("items.pointer")).containsExactly("/deelnemer");
        assertThat(stand.getLong("geweigerd")).isEqualTo(1);
    }

    @Test
    void eachKindHasATemplateThatItsOwnReaderTakes() {
        // When
        var sjablonen = Api.als(Bulk.ROC).get("/v1/aanleveringen/sjablonen").jsonPath();

        // Then
        assertThat(sjablonen.getList("items.soort"))
                .containsExactlyInAnyOrder("DEELNEMERS", "DEELNAMES", "METINGEN", "BEWIJZEN", "MATCHES", "TRAJECTEN");
        for (String soort : sjablonen.<String>getList("items.soort")) {
            byte[] leeg = given().auth()
                    .oauth2(Bulk.ROC)
                    .get("/v1/aanleveringen/sjablonen/" + soort + "/csv")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            zend(Bulk.meldAan(Bulk.ROC, soort), leeg).then().statusCode(400).body("errors[0].code", equalTo("LEEG"));
        }
        assertThat(Api.als(Bulk.ROC)
                        .get("/v1/aanleveringen/sjablonen/METINGEN")
                        .jsonPath()
                        .getList("kolommen.kolom"))
                .contains("moment", "situatie.uitkering.bedragPerMaand", "FINANCIEN_1");
    }

    @Test
    void theErasureOfOnePersonDeletesTheKeptContentsOfThePilot() {
        // Given
        deelnemer("wissen-1");
        var stand = lever("BEWIJZEN", "deelnemer;bronId;soort;datum\nwissen-1;b1;MBO_CERTIFICAAT;2026-06-30\n");
        resultaat(stand).then().statusCode(200);

        // When
        Api.toestemming(idVan("wissen-1"), "INSTEMMING", false);

        // Then
        resultaat(stand).then().statusCode(404);
        assertThat(Bulk.fouten(lever(
                                "BEWIJZEN", "deelnemer;bronId;soort;datum\nwissen-1;b2;MBO_CERTIFICAAT;2026-06-30\n"))
                        .getList("items.code"))
                .containsExactly("INGETROKKEN");
    }

    @Test
    void theErasureOfSomebodyWhoMovedDeletesTheKeptContentsOfThePilotBeforeToo() {
        // Given
        deelnemer("verhuisd-1");
        var stand = lever("BEWIJZEN", "deelnemer;bronId;soort;datum\nverhuisd-1;b1;MBO_CERTIFICAAT;2026-06-30\n");
        String id = idVan("verhuisd-1");
        Api.als(Tokens.intaker(Api.TWENTE, Api.BRABANT))
                .body("{\"pilot\": \"" + Api.BRABANT + "\", \"datum\": \"2026-05-04\"}")
                .post("/v1/deelnemers/" + id + "/verhuizingen")
                .then()
                .statusCode(201);

        // When
        Api.als(Tokens.intaker(Api.BRABANT))
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-08-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(204);

        // Then
        resultaat(stand).then().statusCode(404);
    }

    @Test
    void theResultOfTonightsFileLacksTheRowOfWhoWithdrew() {
        // Given
        deelnemer("gewist-1");
        deelnemer("gewist-2");
        Api.toestemming(idVan("gewist-1"), "INSTEMMING", false);

        // When
        var stand = lever(
                "BEWIJZEN",
                "deelnemer;bronId;soort;datum\n"
                        + "gewist-1;geheim-7;MBO_CERTIFICAAT;2026-06-30\ngewist-2;b2;MBO_CERTIFICAAT;2026-06-30\n");

        // Then
        List<String> regels = resultaat(stand)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(regels.get(1)).startsWith(";;;;").contains("[INGETROKKEN]").doesNotContain("gewist-1", "geheim-7");
        assertThat(regels.get(2)).isEqualTo("gewist-2;b2;MBO_CERTIFICAAT;2026-06-30;");
    }

    @Test
    void twoIdenticalFilesAtOnceAreTakenOnce() {
        // Given
        deelnemer("samen-1");
        byte[] inhoud = ("deelnemer;bronId;soort;datum\n" + veel("samen-1", 60)).getBytes(StandardCharsets.UTF_8);
        String een = Bulk.meldAan(Bulk.ROC, "BEWIJZEN");
        String twee = Bulk.meldAan(Bulk.ROC, "BEWIJZEN");

        // When
        List.of(een, twee).parallelStream()
                .forEach(id -> zend(id, inhoud).then().statusCode(202));

        // Then
        var standen = List.of(Bulk.klaar(Bulk.ROC, een), Bulk.klaar(Bulk.ROC, twee));
        assertThat(standen.stream().mapToLong(s -> s.getLong("opgenomen")).sum())
                .isEqualTo(60);
        assertThat(standen.stream().mapToLong(s -> s.getLong("ongewijzigd")).sum())
                .isEqualTo(60);
        assertThat(bewijzen("samen-1", "id")).hasSize(60);
    }

    @Test
    void aFileThatIsCutOffOnTheWayLeavesTheDeliveryAsItWas() throws Exception {
        // Given
        deelnemer("half-1");
        String id = Bulk.meldAan(Bulk.ROC, "BEWIJZEN");
        byte[] inhoud = ("deelnemer;bronId;soort;datum\n" + veel("half-1", 60)).getBytes(StandardCharsets.UTF_8);

        // When
        try (var verbinding = new Socket("127.0.0.1", io.restassured.RestAssured.port)) {
            var uit = verbinding.getOutputStream();
            uit.write(("PUT /v1/aanleveringen/" + id + "/inhoud HTTP/1.1\r\nHost: proef\r\nAuthorization: Bearer "
                            + Bulk.ROC + "\r\nContent-Type: text/csv\r\nContent-Length: " + inhoud.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            uit.write(inhoud, 0, inhoud.length / 2);
            uit.flush();
            Thread.sleep(500);
        }

        // Then
        Api.als(Bulk.ROC).get("/v1/aanleveringen/" + id).then().body("status", equalTo("WACHT_OP_INHOUD"));
        zend(id, inhoud).then().statusCode(202);
        assertThat(Bulk.klaar(Bulk.ROC, id).getLong("opgenomen")).isEqualTo(60);
    }

    private static void deelnemer(String bronId) {
        assertThat(lever("DEELNEMERS", DEELNEMERKOP + bronId + ";2026-01-12;V;35-44;LAAG;NT2;GEMEENTE;ja;2026-01-13\n")
                        .getLong("opgenomen"))
                .isEqualTo(1);
    }

    private static String metingenCsv(String deelnemer) {
        StringBuilder items = new StringBuilder();
        StringBuilder waarden = new StringBuilder();
        new JsonPath("[" + Api.antwoorden(java.util.Map.of()) + "]")
                .<String>getList("item")
                .forEach(item -> {
                    items.append(';').append(item);
                    waarden.append(";3");
                });
        String rij = deelnemer + ";%s;%s;IM-BASIS;1;GESPREK;nee;ja;BIJSTAND;1345,45" + waarden + "\n";
        return "deelnemer;moment;datum;instrument;instrumentVersie;wijze;situatie.werkzaam;situatie.socialeContacten;"
                + "situatie.uitkering.soort;situatie.uitkering.bedragPerMaand" + items + "\n"
                + rij.formatted("NUL", "19-1-2026") + rij.formatted("EEN", "20-7-2026");
    }

    private static String veel(String deelnemer, int aantal) {
        StringBuilder rijen = new StringBuilder();
        for (int i = 0; i < aantal; i++) {
            rijen.append(deelnemer).append(";b").append(i).append(";MBO_CERTIFICAAT;2026-06-30\n");
        }
        return rijen.toString();
    }

    /** A deelnemer that a delivery brought, found by what nobody else has: the youngest. */
    private static String idVan(String bronId) {
        return Koppelingen.deelnemer("roc-twente", bronId);
    }

    private static List<String> bewijzen(String bronId, String veld) {
        return Api.intaker()
                .get("/v1/deelnemers/" + idVan(bronId) + "/bewijzen")
                .jsonPath()
                .getList("items." + veld);
    }

    private static void post(String deelnemer, String wat, String body) {
        Api.intaker()
                .body(body)
                .post("/v1/deelnemers/" + deelnemer + "/" + wat)
                .then()
                .statusCode(201);
    }

    private static JsonPath lever(String soort, String inhoud) {
        return lever(soort, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonPath lever(String soort, byte[] inhoud) {
        String id = Bulk.meldAan(Bulk.ROC, soort);
        zend(id, inhoud).then().statusCode(202);
        return Bulk.klaar(Bulk.ROC, id);
    }

    private static JsonPath lever(String soort, String inhoud, String meer) {
        String id = Api.als(Bulk.ROC)
                .body("{\"soort\": \"%s\", \"pilot\": \"TWENTE\"%s}".formatted(soort, meer))
                .post("/v1/aanleveringen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        zend(id, inhoud.getBytes(StandardCharsets.UTF_8)).then().statusCode(202);
        return Bulk.uitkomst(Bulk.ROC, id);
    }

    private static Response zend(String id, byte[] inhoud) {
        return given().auth()
                .oauth2(Bulk.ROC)
                .contentType("text/csv")
                .body(inhoud)
                .put("/v1/aanleveringen/" + id + "/inhoud");
    }

    private static Response zendMet(String sleutel, String id, byte[] inhoud) {
        return given().auth()
                .oauth2(Bulk.ROC)
                .contentType("text/csv")
                .header("Idempotency-Key", sleutel)
                .body(inhoud)
                .put("/v1/aanleveringen/" + id + "/inhoud");
    }

    private static Response meldAanMet(String sleutel, String soort) {
        return Api.als(Bulk.ROC)
                .header("Idempotency-Key", sleutel)
                .body("{\"soort\": \"%s\", \"pilot\": \"TWENTE\"}".formatted(soort))
                .post("/v1/aanleveringen");
    }

    private static Response resultaat(JsonPath stand) {
        return given().auth()
                .oauth2(Bulk.ROC)
                .accept("text/csv")
                .get("/v1/aanleveringen/" + stand.getString("id") + "/resultaat");
    }

    /** 100 MB of the same letter. */
    private static byte[] bom() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            byte[] blok = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            gzip.write("deelnemer;bronId;soort;datum\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100; i++) {
                gzip.write(blok);
            }
        }
        return bytes.toByteArray();
    }
}
