package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.UUID;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two partners that send about one person: they meet by the deelnemercode. */
@QuarkusTest
@Dienst
class SamenTest {

    private static final String GEMEENTE = Tokens.aanleveraar("gemeente-enschede", Api.TWENTE);
    private static final String INTAKER_VAN_GEMEENTE = Tokens.of("intaker")
            .organisatie("gemeente-enschede")
            .pilots(Api.TWENTE)
            .sign();

    private final String bijGemeente = "G-" + UUID.randomUUID();
    private final String bijRoc = "R-" + UUID.randomUUID();

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aNulmetingOfAGemeenteAndABewijsOfARocAboutOnePersonCountOnce() throws IOException {
        // Given
        String id = metNulmeting("V");

        // When
        JsonPath stand = lever(Bulk.ROC, bewijs(code(id), "V"));

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(1);
        JsonNode staat =
                new ObjectMapper().readTree(Events.await("deelnemers.v1", id, 4).value());
        assertThat(staat.get("metingen")).hasSize(1);
        assertThat(staat.get("bewijzen")).hasSize(1);
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/koppelingen")
                .then()
                .body("items.organisatie", contains("gemeente-enschede", "roc-twente"));
    }

    @Test
    void afterTheFirstTimeTheOwnKeyAloneIsEnough() {
        // Given
        String id = metNulmeting("V");
        lever(Bulk.ROC, bewijs(code(id), "V"));

        // When
        JsonPath stand = lever(Bulk.ROC, bewijs(null, "V").replace("2026-06-30", "2026-07-01"));

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(1);
        Api.intaker().get("/v1/deelnemers/" + id + "/bewijzen").then().body("items.datum", contains("2026-07-01"));
    }

    @Test
    void whoRegisteredThePersonLeadsAndTheOtherFillsInWhatIsUnknown() {
        // Given
        String id = metNulmeting("ONBEKEND");

        // When
        lever(Bulk.ROC, bewijs(code(id), "M").replace("\"LAAG\"", "\"HOOG\""));

        // Then
        Api.intaker()
                .get("/v1/deelnemers/" + id)
                .then()
                .body("kenmerken.geslacht", equalTo("M"))
                .body("kenmerken.opleidingsniveau", equalTo("LAAG"))
                .body("kenmerkenBron", equalTo("gemeente-enschede"));
        tegenstrijdigheden(id)
                .body("items.onderwerp", contains("opleidingsniveau"))
                .body("items[0].waarde", equalTo("LAAG"))
                .body("items[0].andereWaarde", equalTo("HOOG"))
                .body("items[0].andereBron", equalTo("roc-twente"));
    }

    @Test
    void aContradictionIsGoneWhenOneOfBothCorrectsIt() {
        // Given
        String id = metNulmeting("V");
        lever(Bulk.ROC, bewijs(code(id), "M"));

        // When
        lever(GEMEENTE, nulmeting("M"));

        // Then
        tegenstrijdigheden(id).body("items", empty());
    }

    @Test
    void theSameMetingOfTwoSourcesIsRefusedAndListed() {
        // Given
        String id = metNulmeting("V");
        String ookEenNulmeting = nulmeting("V")
                .replace(bijGemeente, bijRoc)
                .replace("\"2026-01-19\"", "\"2026-01-20\"")
                .replace("\"bronId\"", "\"deelnemercode\": \"" + code(id) + "\", \"bronId\"");

        // When
        JsonPath stand = lever(Bulk.ROC, ookEenNulmeting);

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("TWEEDE_NULMETING");
        tegenstrijdigheden(id)
                .body("items.onderwerp", contains("METING_NUL"))
                .body("items[0].bron", equalTo("gemeente-enschede"))
                .body("items[0].waarde", equalTo("2026-01-19"))
                .body("items[0].andereWaarde", equalTo("2026-01-20"));
    }

    @Test
    void aCodeOfNobodyAndAKeyOfSomebodyElseAreRefused() {
        // Given
        String een = metNulmeting("V");
        lever(Bulk.ROC, bewijs(code(een), "V"));
        String ander = Api.deelnemer();

        // When
        JsonPath stand = lever(
                Bulk.ROC,
                bewijs("KT7M-3Q9X-HD22", "V").replace(bijRoc, "X1")
                        + bewijs(code(ander), "V")
                        + bewijs(wegCode(), "V").replace(bijRoc, "X2"));

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code"))
                .containsExactly("ONGELDIGE_DEELNEMERCODE", "ANDERE_DEELNEMER", "DEELNEMER_NOG_ONBEKEND");
    }

    @Test
    void twoKeysOfOnePersonInOneFileAreTakenOneAfterTheOther() {
        // Given
        String id = metNulmeting("V");
        String code = code(id);

        // When
        JsonPath stand = lever(
                Bulk.ROC,
                bewijs(code, "V")
                        + bewijs(code, "V").replace(bijRoc, bijRoc + "-b").replace("2026-06-30", "2026-06-29"));

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(2);
        Api.intaker().get("/v1/deelnemers/" + id).then().body("versie", equalTo(5));
    }

    @Test
    void eachFactKeepsItsSource() {
        // Given
        String id = metNulmeting("V");
        String traject = Api.traject(Api.TWENTE);

        // When
        Api.intaker()
                .body("{\"traject\": \"" + traject + "\", \"start\": \"2026-02-02\", \"status\": \"GESTART\"}")
                .post("/v1/deelnemers/" + id + "/deelnames")
                .then()
                .statusCode(201);

        // Then
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .body("items.bron", contains("gemeente-enschede"));
        Api.intaker().get("/v1/deelnemers/" + id + "/deelnames").then().body("items.bron", containsInAnyOrder((String)
                null));
    }

    @Test
    void aFactThatNamesCodeAndOwnKeyCouplesTheKeyForTheRowsAfterIt() {
        // Given
        String id = metNulmeting("V");

        // When
        JsonPath stand = lever(Bulk.ROC, "BEWIJZEN", feit(code(id), "b1") + feit(null, "b2"));

        // Then
        assertThat(stand.getLong("opgenomen")).isEqualTo(2);
        assertThat(Koppelingen.deelnemer("roc-twente", bijRoc)).isEqualTo(id);
    }

    @Test
    void aDeelnemerRowThatNamesCodeAndOwnKeyCouplesTheKey() {
        // Given
        String id = metNulmeting("V");
        String rij = "{\"bronId\": \"%s\", \"deelnemercode\": \"%s\", \"aangemeldOp\": \"2026-01-12\","
                + " \"kenmerken\": %s}\n";

        // When
        JsonPath stand = lever(Bulk.ROC, "DEELNEMERS", rij.formatted(bijRoc, code(id), kenmerken("V")));

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(1);
        assertThat(Koppelingen.deelnemer("roc-twente", bijRoc)).isEqualTo(id);
    }

    @Test
    void aRefusedFactCouplesNothing() {
        // Given
        String id = metNulmeting("V");
        String tweede = "{\"deelnemer\": \"%s\", %s\"feit\": %s}\n";
        String meting = Api.meting("NUL", "2026-01-20");

        // When
        JsonPath stand = lever(
                Bulk.ROC,
                "METINGEN",
                tweede.formatted(bijRoc, "\"deelnemercode\": \"" + code(id) + "\", ", meting)
                        + tweede.formatted(bijRoc, "", meting.replace("NUL", "EEN")));

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code"))
                .containsExactly("TWEEDE_NULMETING", "DEELNEMER_NOG_ONBEKEND");
    }

    @Test
    void aFactWithTheKeyOfSomebodyElseIsRefused() {
        // Given
        String een = metNulmeting("V");
        String ander = Api.deelnemer();

        // When
        JsonPath stand = lever(Bulk.ROC, "BEWIJZEN", feit(code(een), "b1") + feit(code(ander), "b2"));

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("ANDERE_DEELNEMER");
        assertThat(Koppelingen.deelnemer("roc-twente", bijRoc)).isEqualTo(een);
    }

    @Test
    void theKeyOfWhoRefusedIsCoupledOnlyToSomebodyWithALaterInstemming() {
        // Given
        String weg = metNulmeting("V");
        lever(Bulk.ROC, "BEWIJZEN", feit(code(weg), "b1"));
        trekIn(weg);
        String terug = Api.metInstemming();

        // When
        JsonPath geweigerd = lever(Bulk.ROC, "BEWIJZEN", feit(code(terug), "b1"));

        // Then
        assertThat(Bulk.fouten(geweigerd).getList("items.code")).containsExactly("INGETROKKEN");
        Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": true, \"datum\": \"2026-08-02\"}")
                .post("/v1/deelnemers/" + terug + "/toestemmingen")
                .then()
                .statusCode(201);
        assertThat(lever(Bulk.ROC, "BEWIJZEN", feit(code(terug), "b1")).getLong("opgenomen"))
                .isEqualTo(1);
    }

    @Test
    void aSecondNulmetingAsARowOfItsOwnIsRefusedAndListed() {
        // Given
        String id = metNulmeting("V");

        // When
        JsonPath stand = lever(
                Bulk.ROC,
                "METINGEN",
                "{\"deelnemercode\": \"%s\", \"feit\": %s}\n".formatted(code(id), Api.meting("NUL", "2026-01-20")));

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("TWEEDE_NULMETING");
        tegenstrijdigheden(id)
                .body("items.onderwerp", contains("METING_NUL"))
                .body("items[0].andereBron", equalTo("roc-twente"))
                .body("items[0].andereWaarde", equalTo("2026-01-20"));
    }

    @Test
    void aSecondNulmetingOfAnIntakerIsRefusedAndListedBesideTheDeliveredOne() {
        // Given
        String id = metNulmeting("V");

        // When
        var antwoord = Api.legMetingVast(id, Api.meting("NUL", "2026-01-20")).then();

        // Then
        antwoord.statusCode(409).body("errors.code", contains("TWEEDE_NULMETING"));
        tegenstrijdigheden(id)
                .body("items.onderwerp", contains("METING_NUL"))
                .body("items[0].bron", equalTo("gemeente-enschede"))
                .body("items[0].andereBron", equalTo(null))
                .body("items[0].andereWaarde", equalTo("2026-01-20"));
    }

    @Test
    void aSecondNulmetingThatWasAConceptIsRefusedAndListedAndTheConceptStays() {
        // Given
        String id = metNulmeting("V");
        String concepten = "/v1/deelnemers/" + id + "/concepten";
        String concept = Api.intaker()
                .body(Api.meting("NUL", "2026-01-20"))
                .post(concepten)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var antwoord = Api.intaker()
                .header("If-Match", "\"1\"")
                .post(concepten + "/" + concept + "/metingen")
                .then();

        // Then
        antwoord.statusCode(409).body("errors.code", contains("TWEEDE_NULMETING"));
        tegenstrijdigheden(id)
                .body("items.onderwerp", contains("METING_NUL"))
                .body("items[0].andereWaarde", equalTo("2026-01-20"));
        Api.intaker().get(concepten + "/" + concept).then().statusCode(200);
    }

    @Test
    void aSecondNulmetingBesideOneOfAnIntakerIsNoContradictionOfSources() {
        // Given
        String id = Api.metInstemming();
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);

        // When
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-20")).then().statusCode(409);

        // Then
        tegenstrijdigheden(id).body("items", empty());
    }

    private String feit(String code, String bronId) {
        return """
                {"deelnemer": "%s", %s"bronId": "%s", "feit": {"soort": "MBO_CERTIFICAAT", "datum": "2026-06-30"}}
                """.formatted(bijRoc, code == null ? "" : "\"deelnemercode\": \"" + code + "\", ", bronId);
    }

    private static void trekIn(String id) {
        Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-08-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(204);
    }

    private String metNulmeting(String geslacht) {
        assertThat(lever(GEMEENTE, nulmeting(geslacht)).getLong("opgenomen")).isEqualTo(1);
        return Api.als(INTAKER_VAN_GEMEENTE)
                .body("{\"bronId\": \"" + bijGemeente + "\"}")
                .post("/v1/deelnemers/_zoek")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private String nulmeting(String geslacht) {
        return """
                {"bronId": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s,\
                 "toestemmingen": [{"soort": "INSTEMMING", "gegeven": true, "datum": "2026-01-13"}], "metingen": [%s]}
                """.formatted(bijGemeente, kenmerken(geslacht), Api.meting("NUL", "2026-01-19"));
    }

    private String bewijs(String code, String geslacht) {
        return """
                {%s"bronId": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s,\
                 "bewijzen": [{"soort": "MBO_CERTIFICAAT", "datum": "2026-06-30"}]}
                """.formatted(code == null ? "" : "\"deelnemercode\": \"" + code + "\", ", bijRoc, kenmerken(geslacht));
    }

    private static String kenmerken(String geslacht) {
        return Api.KENMERKEN.replace("\"V\"", "\"" + geslacht + "\"");
    }

    private static JsonPath lever(String token, String inhoud) {
        return lever(token, "DOSSIERS", inhoud);
    }

    private static JsonPath lever(String token, String soort, String inhoud) {
        String id = Bulk.meldAan(token, soort);
        Bulk.zend(token, id, inhoud).then().statusCode(202);
        return Bulk.klaar(token, id);
    }

    private static String code(String id) {
        return Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode");
    }

    /** Of somebody who was erased. */
    private static String wegCode() {
        String id = Api.deelnemer();
        String code = code(id);
        Api.toestemming(id, "INSTEMMING", false).then().statusCode(204);
        return code;
    }

    private static ValidatableResponse tegenstrijdigheden(String id) {
        return Api.intaker()
                .get("/v1/deelnemers/" + id + "/tegenstrijdigheden")
                .then()
                .statusCode(200);
    }
}
