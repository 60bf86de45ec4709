package nl.impactmonitor.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class AanleveringTest {

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aDossierInBulkGivesTheSameStateAsTheSameFactsOneByOne() throws Exception {
        // Given
        String traject = Api.traject(Api.TWENTE);
        String los = Api.metInstemming();
        String pad = "/v1/deelnemers/" + los;
        post(
                pad + "/deelnames",
                "{\"traject\": \"" + traject + "\", \"start\": \"2026-02-02\", \"status\": \"GESTART\"}");
        post(pad + "/metingen", Api.meting("NUL", "2026-01-19"));
        post(pad + "/metingen", Api.meting("EEN", "2026-07-20"));
        post(pad + "/bewijzen", "{\"soort\": \"MBO_CERTIFICAAT\", \"datum\": \"2026-06-30\"}");
        post(
                pad + "/matches",
                "{\"werkgever\": \"Transport Oost\", \"datum\": \"2026-07-06\", \"contractsoort\": \"TIJDELIJK\", \"urenPerWeek\": 24}");

        // When
        String bulk = leverEen("gelijk");

        // Then
        var record = Events.await("deelnemers.v1", bulk, 7);
        assertThat(JsonSchemas.validate("docs/contracts/deelnemers.v1.schema.json", record.value()))
                .isEmpty();
        assertThat(zonderIds(record.value()))
                .isEqualTo(zonderIds(Events.await("deelnemers.v1", los, 7).value()));
    }

    @Test
    void theSameRowAgainChangesNothingAndACorrectionChangesThatOnePerson() {
        // Given
        String id = leverEen("herhaald");
        String rij = Bulk.dossier("herhaald", "T-herhaald");

        // When
        var nogEens = Bulk.lever("DOSSIERS", rij);

        // Then
        assertThat(nogEens.getLong("ongewijzigd")).isEqualTo(1);
        String anders = rij.replace("\"urenPerWeek\": 24", "\"urenPerWeek\": 30");
        assertThat(Bulk.lever("DOSSIERS", anders).getLong("gewijzigd")).isEqualTo(1);
        Api.intaker().get("/v1/deelnemers/" + id).then().body("versie", equalTo(8));
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/matches")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].urenPerWeek", equalTo(30));
        assertThat(Bulk.lever("DOSSIERS", rij).getLong("ongewijzigd"))
                .as("an old content is no new correction")
                .isEqualTo(1);
        Api.intaker().get("/v1/deelnemers/" + id).then().body("versie", equalTo(8));
    }

    @Test
    void aCorrectionKeepsTheIdsOfItsMetingenAndWhatAnIntakerAdded() {
        // Given
        String id = leverEen("aangevuld");
        List<String> metingen =
                Api.intaker().get("/v1/deelnemers/" + id + "/metingen").path("items.id");
        post(
                "/v1/deelnemers/" + id + "/bewijzen",
                "{\"soort\": \"DIPLOMA\", \"niveau\": \"mbo-2\", \"datum\": \"2026-07-01\"}");

        // When
        Bulk.lever("DOSSIERS", Bulk.dossier("aangevuld", "T-aangevuld").replace("2026-07-06", "2026-07-07"));

        // Then
        List<String> daarna =
                Api.intaker().get("/v1/deelnemers/" + id + "/metingen").path("items.id");
        assertThat(daarna).isEqualTo(metingen);
        List<String> bewijzen =
                Api.intaker().get("/v1/deelnemers/" + id + "/bewijzen").path("items.soort");
        assertThat(bewijzen).containsExactly("MBO_CERTIFICAAT", "DIPLOMA");
    }

    @Test
    void wrongRowsAreRefusedWithAllTheirErrorsAndTheRestIsTaken() {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-fout"));
        String goed = Bulk.dossier("goed", "T-fout");
        String inhoud = String.join(
                "",
                goed,
                Bulk.dossier("fout-1", "BESTAAT-NIET").replace("\"INSTEMMING\"", "\"INFORMATIE\""),
                "{\"bronId\": \"fout-2\", \"aangemeldOp\": \"gisteren\"\n",
                Bulk.dossier("fout-3", "T-fout").replace("\"waarde\": 3", "\"waarde\": 8"),
                "\n",
                Bulk.dossier("111222333", "T-fout"),
                Bulk.dossier("fout-4", "T-fout").replace("\"2026-07-20\"", "\"2026-01-18\""),
                goed.replace("\"goed\"", "\"fout-5\"").replace("\"NUL\"", "\"EEN\""),
                goed);

        // When
        var stand = Bulk.lever("DOSSIERS", inhoud);

        // Then
        assertThat(stand.getLong("rijen")).isEqualTo(8);
        assertThat(stand.getLong("verwerkt")).isEqualTo(8);
        assertThat(stand.getLong("opgenomen")).isEqualTo(1);
        assertThat(stand.getLong("ongewijzigd")).isEqualTo(1);
        assertThat(stand.getLong("geweigerd")).isEqualTo(6);
        var fouten = Bulk.fouten(stand);
        assertThat(fouten.getList("items.findAll { it.rij == 2 }.code"))
                .contains("ONBEKEND_TRAJECT", "GEEN_INSTEMMING");
        assertThat(fouten.getList("items.findAll { it.rij == 2 }.bronId")).containsOnly("fout-1");
        assertThat(fouten.getList("items.findAll { it.rij == 3 }.code")).hasSize(1);
        assertThat(fouten.getList("items.findAll { it.rij == 4 }.code"))
                .hasSize(40)
                .containsOnly("BUITEN_SCHAAL");
        assertThat(fouten.getList("items.findAll { it.rij == 6 }.pointer")).containsExactly("/bronId");
        assertThat(fouten.getList("items.findAll { it.rij == 6 }.bronId")).containsOnlyNulls();
        assertThat(fouten.getList("items.findAll { it.rij == 7 }.code")).containsExactly("VOOR_NULMETING");
        assertThat(fouten.getList("items.findAll { it.rij == 8 }.code")).contains("GEEN_NULMETING", "TWEEDE_EENMETING");
        assertThat(fouten.prettify()).doesNotContain("111222333");
    }

    @Test
    void aPersonWhoWithdrewStaysAwayUntilALaterInstemming() {
        // Given
        String id = leverEen("weg");
        String rij = Bulk.dossier("weg", "T-weg");
        Bulk.lever(
                "DOSSIERS",
                rij.replace(
                        "\"gegeven\": true, \"datum\": \"2026-01-13\"}",
                        "\"gegeven\": true, \"datum\": \"2026-01-13\"}, {\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-08-01\"}"));

        // When
        var nogEens = Bulk.lever("DOSSIERS", rij);

        // Then
        assertThat(nogEens.getLong("geweigerd")).isEqualTo(1);
        assertThat(Bulk.fouten(nogEens).getList("items.code")).containsExactly("INGETROKKEN");
        assertThat(Events.await("deelnemers.v1", id, 8).value()).isNull();
        var terug = Bulk.lever("DOSSIERS", rij.replace("2026-01-13", "2026-08-02"));
        assertThat(terug.getLong("opgenomen")).isEqualTo(1);
        assertThat(deelnemerVan("weg")).isNotEqualTo(id);
    }

    @Test
    void whoRefusesInAFileIsCountedInTheStateOfThePilotOnceAPerson() {
        // Given three people who were not asked yet
        String eigen = UUID.randomUUID().toString().substring(0, 8);
        Bulk.lever("DEELNEMERS", mensen(eigen, ""));
        int geweigerd = geweigerd() + 3;

        // When
        var levering = Bulk.lever(
                "DEELNEMERS",
                mensen(eigen, "{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2025-11-03\"}"));

        // Then
        assertThat(levering.getInt("gewijzigd")).isEqualTo(3);
        assertThat(geweigerd()).isEqualTo(geweigerd);
        Events.await("pilots.v1", Api.TWENTE, staten -> staten.stream()
                .map(staat -> new String(staat.value(), StandardCharsets.UTF_8).replace(" ", ""))
                .anyMatch(staat -> staat.contains("{\"maand\":\"2025-11\",\"aantal\":" + geweigerd + "}")));
    }

    private static String mensen(String eigen, String toestemmingen) {
        return IntStream.range(0, 3)
                .mapToObj(i ->
                        "{\"bronId\": \"W-%s-%d\", \"aangemeldOp\": \"2025-10-06\", \"kenmerken\": %s, \"toestemmingen\": [%s]}"
                                .formatted(eigen, i, Api.KENMERKEN, toestemmingen))
                .collect(Collectors.joining("\n"));
    }

    /** In November of last year. */
    private static int geweigerd() {
        Integer aantal = Api.als(Tokens.intaker(Api.TWENTE))
                .get("/v1/pilots/" + Api.TWENTE + "/zonder-instemming")
                .path("items.find { it.maand == '2025-11' }?.aantal");
        return aantal == null ? 0 : aantal;
    }

    @Test
    void aRestartInMidFileGoesOnWhereItWasAndTakesNothingTwice() throws Exception {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-veel"));
        String inhoud = IntStream.range(0, 90)
                .mapToObj(i -> Bulk.dossier("veel-" + i, "T-veel"))
                .collect(Collectors.joining());
        var eerste = Bulk.lever("DOSSIERS", inhoud);
        long outboxEnFeiten = tel("select count(*) from meting m join koppeling k on k.deelnemer = m.deelnemer");

        // When
        terugInDeTijd(eerste.getString("id"), inhoud);
        var hervat = Bulk.klaar(Bulk.ROC, eerste.getString("id"));

        // Then
        assertThat(eerste.getLong("opgenomen")).isEqualTo(90);
        assertThat(hervat.getLong("verwerkt")).isEqualTo(90);
        assertThat(hervat.getLong("opgenomen")).isEqualTo(40);
        assertThat(hervat.getLong("ongewijzigd")).isEqualTo(50);
        assertThat(tel("select count(*) from meting m join koppeling k on k.deelnemer = m.deelnemer"))
                .isEqualTo(outboxEnFeiten);
        assertThat(tel("select count(*) from aanlevering_deel where aanlevering = '" + eerste.getString("id") + "'"))
                .isZero();
    }

    @Test
    void aGzipIsUnpackedAndABrokenOneIsRefusedAndMayBeSentAgain() throws IOException {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-gzip"));
        byte[] gzip = gzip(Bulk.dossier("gzip", "T-gzip"));
        String id = Bulk.meldAan(Bulk.ROC, "DOSSIERS");

        // When
        var gebroken = zendGzip(id, Arrays.copyOf(gzip, gzip.length / 2));

        // Then
        gebroken.then().statusCode(400).body("errors[0].code", equalTo("BESCHADIGDE_GZIP"));
        zendGzip(id, gzip).then().statusCode(202);
        assertThat(Bulk.klaar(Bulk.ROC, id).getLong("opgenomen")).isEqualTo(1);
        zendGzip(id, gzip).then().statusCode(409).body("code", equalTo("INHOUD_AL_ONTVANGEN"));
    }

    @Test
    void anEmptyContentAndARowThatIsTooLongAreRefused() {
        // Given
        String id = Bulk.meldAan(Bulk.ROC, "DOSSIERS");

        // When
        var leeg = Bulk.zend(Bulk.ROC, id, "\n \n");

        // Then
        leeg.then().statusCode(400);
        Bulk.zend(Bulk.ROC, id, "{\"bronId\": \"" + "x".repeat(400_000) + "\"}\n")
                .then()
                .statusCode(202);
        var stand = Bulk.klaar(Bulk.ROC, id);
        assertThat(stand.getLong("geweigerd")).isEqualTo(1);
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("RIJ_TE_LANG");
    }

    @Test
    void aDeliveryOfAnotherOrganisationOrPilotDoesNotExist() {
        // Given
        String id = Bulk.meldAan(Bulk.ROC, "DOSSIERS");
        String gemeente = Tokens.aanleveraar("gemeente-enschede", Api.TWENTE);

        // When
        var antwoord = Api.als(gemeente).get("/v1/aanleveringen/" + id).then();

        // Then
        antwoord.statusCode(404);
        Bulk.zend(gemeente, id, Bulk.dossier("x", "y")).then().statusCode(404);
        Api.als(gemeente).get("/v1/aanleveringen/" + id + "/fouten").then().statusCode(404);
        Api.als(Bulk.ROC)
                .body("{\"soort\": \"DOSSIERS\", \"pilot\": \"ZUIDOOST-BRABANT\"}")
                .post("/v1/aanleveringen")
                .then()
                .statusCode(404);
    }

    @Test
    void whatAnUploadLeftThatWasKilledIsDeletedAndAnUploadThatGoesOnStays() throws Exception {
        // Given
        String killed = Bulk.meldAan(Bulk.ROC, "DOSSIERS");
        String underWay = Bulk.meldAan(Bulk.ROC, "DOSSIERS");
        String beaten = Bulk.lever("TRAJECTEN", Bulk.traject("T-van-een-ander")).getString("id");
        deelInWacht(killed, "2 hours");
        deelInWacht(beaten, "2 hours");
        deelInWacht(underWay, "1 minute");

        // When
        Bulk.lever("TRAJECTEN", Bulk.traject("T-wekt-de-verwerker"));
        Bulk.lever("TRAJECTEN", Bulk.traject("T-wekt-de-verwerker"));

        // Then
        assertThat(tel("select count(*) from aanlevering_deel where aanlevering in ('" + killed + "', '" + beaten
                        + "')"))
                .isZero();
        assertThat(tel("select count(*) from aanlevering_deel where aanlevering = '" + underWay + "'"))
                .isEqualTo(1);
    }

    @Test
    void aTrajectIsCorrectedUnderItsOwnKey() {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-zelf"));

        // When
        var stand = Bulk.lever(
                "TRAJECTEN",
                Bulk.traject("T-zelf").replace("ONTWIKKELD\"", "IN_UITVOERING\"") + Bulk.traject("T-zelf"));

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(1);
        assertThat(stand.getLong("ongewijzigd")).isEqualTo(1);
    }

    @Test
    void aTrajectWithoutDeelnamesIsTakenBackAndTonightsFileDoesNotBringItBack() throws Exception {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-vervalt"));
        String id = trajectVan("T-vervalt");

        // When
        var stand = Bulk.lever(
                "TRAJECTEN", "{\"bronId\": \"T-vervalt\", \"intrekken\": true}\n" + Bulk.traject("T-vervalt"));

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(1);
        assertThat(stand.getLong("ongewijzigd")).isEqualTo(1);
        assertThat(Events.await("trajecten.v1", id, 2).value()).isNull();
        Api.intaker().get("/v1/scholingstrajecten/" + id).then().statusCode(404);
        assertThat(Bulk.fouten(Bulk.lever("DOSSIERS", Bulk.dossier("vervalt", "T-vervalt")))
                        .getList("items.code"))
                .containsExactly("ONBEKEND_TRAJECT");
    }

    @Test
    void aTrajectThatIsTakenBackComesBackWithANewContent() throws Exception {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-terug"));
        Bulk.lever("TRAJECTEN", "{\"bronId\": \"T-terug\", \"intrekken\": true}");

        // When
        Bulk.lever("TRAJECTEN", Bulk.traject("T-terug").replace("Taal in de zorg", "Taal in de bouw"));

        // Then
        String id = trajectVan("T-terug");
        assertThat(Events.await("trajecten.v1", id, 3).value()).isNotNull();
        Api.intaker().get("/v1/scholingstrajecten/" + id).then().body("naam", equalTo("Taal in de bouw"));
    }

    @Test
    void aTrajectWithDeelnamesAndOneThatIsUnknownCannotBeTakenBack() {
        // Given
        leverEen("bezet");

        // When
        var stand = Bulk.lever(
                "TRAJECTEN",
                "{\"bronId\": \"T-bezet\", \"intrekken\": true}\n{\"bronId\": \"T-geen\", \"intrekken\": true}");

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("HEEFT_DEELNAMES", "ONBEKENDE_RIJ");
    }

    @Test
    void aTrajectThatComesMoreThanOnceInAFileIsTakenEachTimeInItsOrder() {
        // When
        var stand = Bulk.lever(
                "TRAJECTEN",
                Bulk.traject("T-vaker") + "{\"bronId\": \"T-vaker\", \"intrekken\": true}\n"
                        + Bulk.traject("T-vaker").replace("zorg", "bouw"));

        // Then
        assertThat(stand.getInt("opgenomen")).isEqualTo(1);
        assertThat(stand.getInt("gewijzigd")).isEqualTo(2);
        Api.als(Tokens.projectleider(Api.TWENTE))
                .get("/v1/scholingstrajecten?pilot=TWENTE&limit=1000")
                .then()
                .body("items.naam", hasItem("Taal in de bouw"));
    }

    @Test
    void theKeyOfATrajectOfAPilotThatTheClientMayNotSeeIsTakenAndThatCostsThatRowAlone() {
        // Given
        Bulk.lever("TRAJECTEN", Bulk.traject("T-elders"));
        String token = Tokens.aanleveraar("roc-twente", Api.BRABANT);
        String id = Api.als(token)
                .body("{\"soort\": \"TRAJECTEN\", \"pilot\": \"%s\"}".formatted(Api.BRABANT))
                .post("/v1/aanleveringen")
                .path("id");

        // When
        Bulk.zend(token, id, Bulk.traject("T-elders") + Bulk.traject("T-hier"))
                .then()
                .statusCode(202);

        // Then
        assertThat(Bulk.klaar(token, id).getInt("opgenomen")).isEqualTo(1);
        Api.als(token)
                .get("/v1/aanleveringen/" + id + "/fouten")
                .then()
                .body("items.code", hasItem("ANDERE_PILOT"))
                .body("items.bronId", hasItem("T-elders"));
    }

    @Test
    void aPersonWhomOnlyThisOrganisationKnowsIsTakenBackAndTonightsFileDoesNotBringTheRowBack() throws Exception {
        // Given
        leverEen("vergissing");
        String id = Koppelingen.deelnemer("roc-twente", "vergissing");

        // When
        var stand = Bulk.lever("DEELNEMERS", "{\"bronId\": \"vergissing\", \"intrekken\": true}");

        // Then
        assertThat(stand.getInt("gewijzigd")).isEqualTo(1);
        Events.await("deelnemers.v1", id, alle -> alle.stream().anyMatch(r -> r.value() == null));
        Api.intaker().get("/v1/deelnemers/" + id).then().statusCode(404);
        Api.intaker()
                .get("/v1/verwijderingen?sort=-op&limit=1")
                .then()
                .body("items[0].reden", equalTo("TERUGGENOMEN"))
                .body("items[0].rijen.meting", equalTo(2));
        var nogEens = Bulk.lever("DOSSIERS", Bulk.dossier("vergissing", "T-vergissing"));
        assertThat(Bulk.fouten(nogEens).getList("items.code")).containsExactly("INGETROKKEN");
    }

    @Test
    void aPersonWhomOthersKnowTooOrNobodyKnowsIsNotTakenBackAndSaysWhatToDo() {
        // Given
        leverEen("gedeeld");
        String id = Koppelingen.deelnemer("roc-twente", "gedeeld");
        Api.intaker()
                .body("{\"soort\": \"MBO_CERTIFICAAT\", \"datum\": \"2026-07-01\"}")
                .post("/v1/deelnemers/" + id + "/bewijzen")
                .then()
                .statusCode(201);
        String rij = Bulk.dossier("gedeeld", "T-gedeeld").replaceFirst("\\{", "{\"intrekken\": true, ");

        // When
        var stand = Bulk.lever("DOSSIERS", rij + "{\"bronId\": \"nooit-gezien\", \"intrekken\": true}");

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code"))
                .containsExactly("ANDEREN_KENNEN_DEELNEMER", "ONBEKENDE_RIJ");
        assertThat(Bulk.fouten(stand).getString("items[0].melding")).contains("INSTEMMING");
        Api.intaker().get("/v1/deelnemers/" + id).then().statusCode(200);
    }

    private String trajectVan(String bronId) throws Exception {
        try (var c = werk.getConnection();
                var p = c.prepareStatement("select id::text from scholingstraject where bron_id = ?")) {
            p.setString(1, bronId);
            try (var rs = p.executeQuery()) {
                rs.next();
                return rs.getString(1);
            }
        }
    }

    @Test
    void uitvalInBulkGivesTheSameStateAsASingleOne() throws Exception {
        // Given
        String los = Api.deelnemer();
        String uitval = "{\"datum\": \"2026-05-04\", \"reden\": \"VERHUISD\"}";
        Api.intaker()
                .body(uitval)
                .put("/v1/deelnemers/" + los + "/uitval")
                .then()
                .statusCode(200);

        // When
        Bulk.lever("DEELNEMERS", registratie("uitval-gelijk", uitval));

        // Then
        String bulk = Koppelingen.deelnemer("roc-twente", "uitval-gelijk");
        assertThat(zonderIds(Events.await("deelnemers.v1", bulk, 2).value()))
                .isEqualTo(zonderIds(Events.await("deelnemers.v1", los, 2).value()));
    }

    @Test
    void aCorrectionTakesBackADeliveredUitvalAndLeavesAloneThatOfAnIntaker() {
        // Given
        String uitval = "{\"datum\": \"2026-05-04\", \"reden\": \"VERHUISD\"}";
        Bulk.lever("DEELNEMERS", registratie("uitval-terug", uitval));
        Bulk.lever("DEELNEMERS", registratie("uitval-blijft", null));
        String blijft = Koppelingen.deelnemer("roc-twente", "uitval-blijft");
        Api.intaker()
                .body(uitval)
                .put("/v1/deelnemers/" + blijft + "/uitval")
                .then()
                .statusCode(200);

        // When
        Bulk.lever(
                "DEELNEMERS",
                registratie("uitval-terug", null)
                        + registratie("uitval-blijft", null).replace("LAAG", "HOOG"));

        // Then
        String terug = Koppelingen.deelnemer("roc-twente", "uitval-terug");
        Api.intaker().get("/v1/deelnemers/" + terug).then().body("uitval", equalTo(null));
        Api.intaker().get("/v1/deelnemers/" + blijft).then().body("uitval.reden", equalTo("VERHUISD"));
    }

    @Test
    void anUitvalThatCannotBeOrThatContradictsTheIntakerIsRefused() {
        // Given
        Bulk.lever("DEELNEMERS", registratie("uitval-anders", null));
        String id = Koppelingen.deelnemer("roc-twente", "uitval-anders");
        Api.intaker()
                .body("{\"datum\": \"2026-05-04\", \"reden\": \"VERHUISD\"}")
                .put("/v1/deelnemers/" + id + "/uitval")
                .then()
                .statusCode(200);

        // When
        var stand = Bulk.lever(
                "DEELNEMERS",
                registratie("uitval-anders", "{\"datum\": \"2026-05-05\", \"reden\": \"VERHUISD\"}")
                        + registratie("uitval-vroeg", "{\"datum\": \"2026-01-11\", \"reden\": \"VERHUISD\"}"));

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("ANDERE_UITVAL", "VOOR_AANMELDING");
    }

    /** @param uitval null for none */
    private static String registratie(String bronId, String uitval) {
        return """
                {"bronId": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s%s}
                """.formatted(bronId, Api.KENMERKEN, uitval == null ? "" : ", \"uitval\": " + uitval);
    }

    private static void post(String pad, String body) {
        Api.intaker().body(body).post(pad).then().statusCode(201);
    }

    /** Delivers one person with a traject of its own and gives the id it got. */
    private String leverEen(String bronId) {
        Bulk.lever("TRAJECTEN", Bulk.traject("T-" + bronId));
        assertThat(Bulk.lever("DOSSIERS", Bulk.dossier(bronId, "T-" + bronId)).getLong("opgenomen"))
                .isEqualTo(1);
        return deelnemerVan(bronId);
    }

    /** Through its traject, as the key itself is not stored. */
    private String deelnemerVan(String bronId) {
        try (var c = werk.getConnection();
                var p = c.prepareStatement("select d.deelnemer from deelname d join scholingstraject t"
                        + " on t.id = d.scholingstraject where t.bron_id = ?")) {
            p.setString(1, "T-" + bronId);
            try (var rs = p.executeQuery()) {
                rs.next();
                return rs.getString(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode zonderIds(byte[] json) throws IOException {
        ObjectNode staat = (ObjectNode) new ObjectMapper().readTree(json);
        staat.remove("id");
        for (String lijst : List.of("metingen", "bewijzen", "matches")) {
            staat.get(lijst).forEach(n -> ((ObjectNode) n).remove("id"));
        }
        staat.get("deelnames").forEach(n -> ((ObjectNode) n).remove("traject"));
        return staat;
    }

    private long tel(String sql) throws Exception {
        try (var c = werk.getConnection();
                var s = c.createStatement();
                var rs = s.executeQuery(sql)) {
            rs.next();
            return rs.getLong(1);
        }
    }

    private static void deelInWacht(String id, String geleden) throws Exception {
        try (var c = nl.impactmonitor.platform.test.Parts.postgres().admin().connect("participant");
                var sql = c.createStatement()) {
            sql.execute("insert into aanlevering_deel values ('" + id
                    + "', gen_random_uuid(), 0, 1, '{}', now() - interval '" + geleden + "')");
        }
    }

    /** As a crash after the second part would have left it: progress of 40 rows, the other parts still in staging. */
    private void terugInDeTijd(String id, String inhoud) throws Exception {
        UUID ontvangst = UUID.randomUUID();
        String[] regels = inhoud.split("\n");
        try (var c = nl.impactmonitor.platform.test.Parts.postgres().admin().connect("participant")) {
            c.setAutoCommit(false);
            try (var p = c.prepareStatement("insert into aanlevering_deel values (?, ?, ?, ?, ?)")) {
                for (int deel = 2; deel < 5; deel++) {
                    p.setObject(1, UUID.fromString(id));
                    p.setObject(2, ontvangst);
                    p.setInt(3, deel);
                    p.setLong(4, deel * 20L + 1);
                    String tekst = Arrays.stream(regels, deel * 20, Math.min(90, deel * 20 + 20))
                                    .collect(Collectors.joining("\n"))
                            + "\n";
                    p.setBytes(5, tekst.getBytes(StandardCharsets.UTF_8));
                    p.executeUpdate();
                }
            }
            try (var p = c.prepareStatement("update aanlevering set status = 'BEZIG', klaar_op = null, ontvangst = ?,"
                    + " volgend_deel = 2, verwerkt = 40, opgenomen = 40 where id = ?")) {
                p.setObject(1, ontvangst);
                p.setObject(2, UUID.fromString(id));
                p.executeUpdate();
            }
            c.commit();
        }
    }

    private static io.restassured.response.Response zendGzip(String id, byte[] bytes) {
        return given().auth()
                .oauth2(Bulk.ROC)
                .config(io.restassured.config.RestAssuredConfig.config())
                .contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .body(bytes)
                .put("/v1/aanleveringen/" + id + "/inhoud");
    }

    private static byte[] gzip(String tekst) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(tekst.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
