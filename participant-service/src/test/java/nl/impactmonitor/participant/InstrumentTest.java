package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.RepoRoot;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class InstrumentTest {

    private static final AtomicInteger TELLER = new AtomicInteger();

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void theShippedInstrumentsArePublishedAndSent() throws Exception {
        // When
        var record = Events.await("instrumenten.v1", "IM-BASIS.2", 1);

        // Then
        assertThat(JsonSchemas.validate("docs/contracts/instrumenten.v1.schema.json", record.value()))
                .isEmpty();
        assertThat(Events.header(record, "ce_type")).isEqualTo("nl.impactmonitor.instrument.gepubliceerd.v1");
        JsonNode staat = new ObjectMapper().readTree(record.value());
        assertThat(staat.at("/gelijkwaardig/0/versie").asInt()).isEqualTo(1);
        assertThat(staat.at("/items/32/alleenAls/item").asText()).isEqualTo("WERKWENS_1");
        Api.intaker()
                .get("/v1/instrumenten?limit=1000")
                .then()
                .body("items.findAll { it.status == 'GEPUBLICEERD' }.code", hasItems("IM-BASIS", "IM-INKOMEN", "ZRM"));
    }

    @Test
    void theExampleOfTheContractFitsItsSchema() throws Exception {
        // When
        var voorbeeld = Files.readAllBytes(RepoRoot.resolve("docs/contracts/examples/instrumenten.v1.json"));

        // Then
        assertThat(JsonSchemas.validate("docs/contracts/instrumenten.v1.schema.json", voorbeeld))
                .isEmpty();
    }

    @Test
    void aConceptIsOfTheBeheerderOnlyAndCannotBeMeasuredWith() {
        // Given
        String code = nieuw();
        String id = Api.metInstemming();

        // When
        Response meting =
                Api.legMetingVast(id, meting(code, "NUL", "2026-01-19", "{\"item\": \"ZIN\", \"waarde\": 1}"));

        // Then
        meting.then().statusCode(400).body("errors.code", contains("ONBEKEND_INSTRUMENT"));
        Api.intaker().get(pad(code)).then().statusCode(404);
        beheerder().get(pad(code)).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void aPublishedVersionMeasuresAndNeverChanges() {
        // Given
        String code = nieuw();
        zetStatus(code, "\"1\"", "{\"status\": \"GEPUBLICEERD\"}").then().statusCode(200);
        String id = Api.metInstemming();

        // When
        Response vervang =
                beheerder().header("If-Match", "\"2\"").body(definitie(code, 1)).put(pad(code));

        // Then
        vervang.then().statusCode(409);
        Api.legMetingVast(id, meting(code, "NUL", "2026-01-19", "{\"item\": \"ZIN\", \"waarde\": 0}"))
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsSkippedDependsOnTheMomentAndOnEarlierAnswers() {
        // Given
        String code = nieuw();
        zetStatus(code, "\"1\"", "{\"status\": \"GEPUBLICEERD\"}").then().statusCode(200);
        String id = Api.metInstemming();

        // When
        Response zonder =
                Api.legMetingVast(id, meting(code, "NUL", "2026-01-19", "{\"item\": \"ZIN\", \"waarde\": 1}"));

        // Then
        zonder.then().statusCode(400).body("errors.code", contains("VERPLICHT_ITEM"));
        Api.legMetingVast(id, meting(code, "NUL", "2026-01-19", """
                        {"item": "ZIN", "waarde": 0}, {"item": "WAT", "waarde": 1}, {"item": "OORDEEL", "waarde": 1}"""))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/antwoorden/1/item", "/antwoorden/2/item"))
                .body("errors.code", contains("NIET_VAN_TOEPASSING", "NIET_VAN_TOEPASSING"));
    }

    @Test
    void aVersionOutOfUseTakesMetingenUpToItsLastDayAndThatIsSent() {
        // Given
        String code = nieuw();
        zetStatus(code, "\"1\"", "{\"status\": \"GEPUBLICEERD\"}").then().statusCode(200);

        // When
        zetStatus(code, "\"2\"", "{\"status\": \"VERVALLEN\", \"geldigTot\": \"2026-02-28\"}")
                .then()
                .statusCode(200);

        // Then
        var record = Events.await("instrumenten.v1", code + ".1", 3);
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains("VERVALLEN", "2026-02-28");
        String antwoord = "{\"item\": \"ZIN\", \"waarde\": 0}";
        Api.legMetingVast(Api.metInstemming(), meting(code, "NUL", "2026-02-28", antwoord))
                .then()
                .statusCode(201);
        Api.legMetingVast(Api.metInstemming(), meting(code, "NUL", "2026-03-01", antwoord))
                .then()
                .statusCode(400)
                .body("errors.code", contains("INSTRUMENT_NIET_GELDIG"));
    }

    @Test
    void everyErrorInADefinitionIsToldAtOnceWithItsPlace() {
        // Given
        String fout = """
                {"code": "klein", "versie": 1, "naam": "Fout", "geldigVanaf": "2026-01-01", "bron": "", "licentie": "CC0-1.0",
                 "taalniveau": "B1",
                 "antwoordschalen": [{"code": "JN", "opties": [{"waarde": 1, "tekst": "Ja"}, {"waarde": 0, "tekst": ""}]}],
                 "items": [{"code": "A", "tekst": "A?", "antwoordschaal": "BESTAAT_NIET", "richting": "OPLOPEND",
                            "gevoeligheid": "NORMAAL", "verplicht": true},
                           {"code": "B", "tekst": "B?", "antwoordschaal": "JN", "richting": "OPLOPEND",
                            "gevoeligheid": "NORMAAL", "verplicht": true, "alleenVoor": {"kenmerk": "moment",
                            "waarden": ["EEN", "TWEE"]}}],
                 "scores": [{"code": "S", "naam": "S", "soort": "LEEFGEBIED", "items": ["A", "C"], "minimumAandeel": 0}],
                 "gelijkwaardig": [{"instrument": "IM-BASIS", "versie": 1, "items": [{"item": "B", "daar": "C"}]}]}""";

        // When
        Response antwoord = beheerder().body(fout).post("/v1/instrumenten");

        // Then
        antwoord.then().statusCode(400);
        assertThat(antwoord.jsonPath().getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder(
                        "/code",
                        "/bron",
                        "/antwoordschalen/0/opties/1/waarde",
                        "/antwoordschalen/0/opties/1/tekst",
                        "/items/0/antwoordschaal",
                        "/items/1/alleenVoor/waarden/1",
                        "/scores/0/items/1",
                        "/scores/0/minimumAandeel",
                        "/gelijkwaardig/0/items/0/daar");
    }

    @Test
    void aChangeOfAnotherVersieThanTheOneSeenIsRefused() {
        // Given
        String code = nieuw();
        beheerder()
                .header("If-Match", "\"1\"")
                .body(definitie(code, 1))
                .put(pad(code))
                .then()
                .statusCode(200);

        // When
        Response laat =
                beheerder().header("If-Match", "\"1\"").body(definitie(code, 1)).put(pad(code));

        // Then
        laat.then().statusCode(412);
        beheerder().body(definitie(code, 1)).put(pad(code)).then().statusCode(428);
    }

    @Test
    void aVersionNumberMayNotBeLeftOutNorUsedTwice() {
        // Given
        String code = nieuw();

        // When
        Response tweemaal = beheerder().body(definitie(code, 1)).post("/v1/instrumenten");

        // Then
        tweemaal.then().statusCode(409);
        beheerder().body(definitie(code, 3)).post("/v1/instrumenten").then().statusCode(409);
        beheerder().body(definitie(code, 2)).post("/v1/instrumenten").then().statusCode(201);
    }

    @Test
    void criminalAndHealthItemsOfTheMatrixAreOffAlsoWithToestemming() {
        // Given
        String id = Api.metInstemming();
        Api.toestemming(id, "BIJZONDERE_GEGEVENS", true).then().statusCode(201);

        // When
        Response antwoord = Api.legMetingVast(
                id,
                Api.meting("NUL", "2026-01-19", "{\"item\": \"JUSTITIE\", \"waarde\": 3}")
                        .replace("\"IM-BASIS\", \"instrumentVersie\": 1", "\"ZRM\", \"instrumentVersie\": 2"));

        // Then
        antwoord.then().statusCode(400).body("errors.code", contains("ITEM_STAAT_UIT"));
    }

    @Test
    void aConceptIsDeletedAndThatIsInTheAudit() {
        // Given
        String code = nieuw();

        // When
        Response weg = beheerder().header("If-Match", "\"1\"").delete(pad(code));

        // Then
        weg.then().statusCode(204);
        beheerder().get(pad(code)).then().statusCode(404);
        beheerder()
                .body("{\"handeling\": \"DELETE /v1/instrumenten/{code}/versies/{versie}\", \"limit\": 1000}")
                .post("/v1/auditregels/_zoek")
                .then()
                .body("items.findAll { it.velden.contains('instrument:" + code + ".1') }.soort", contains("GEWIST"));
        beheerder().body(definitie(code, 1)).post("/v1/instrumenten").then().statusCode(201);
    }

    @Test
    void aPublishedVersionIsNotDeletedAndAChangedConceptOnlyByWhoSawTheChange() {
        // Given
        String code = nieuw();

        // When
        Response zonder = beheerder().delete(pad(code));

        // Then
        zonder.then().statusCode(428);
        beheerder().header("If-Match", "\"2\"").delete(pad(code)).then().statusCode(412);
        zetStatus(code, "\"1\"", "{\"status\": \"GEPUBLICEERD\"}").then().statusCode(200);
        beheerder()
                .header("If-Match", "\"2\"")
                .delete(pad(code))
                .then()
                .statusCode(409)
                .body("code", equalTo("GEPUBLICEERD"));
    }

    @Test
    void versionsAreFilteredAndSorted() {
        // Given
        String code = nieuw();
        beheerder().body(definitie(code, 2)).post("/v1/instrumenten").then().statusCode(201);

        // When
        Response lijst = beheerder().get("/v1/instrumenten?sort=-versie&status=CONCEPT&code=" + code);

        // Then
        lijst.then().statusCode(200).body("items.versie", contains(2, 1));
    }

    private static String nieuw() {
        String code = "PROEF-" + TELLER.incrementAndGet();
        beheerder()
                .body(definitie(code, 1))
                .post("/v1/instrumenten")
                .then()
                .statusCode(201)
                .body("status", equalTo("CONCEPT"))
                .body("items.code", not(contains("X")));
        return code;
    }

    private static RequestSpecification beheerder() {
        return Api.als(Tokens.beheerder());
    }

    private static String pad(String code) {
        return "/v1/instrumenten/" + code + "/versies/1";
    }

    private static Response zetStatus(String code, String ifMatch, String body) {
        return beheerder().header("If-Match", ifMatch).body(body).put(pad(code) + "/status");
    }

    private static String meting(String code, String moment, String datum, String antwoorden) {
        return Api.meting(moment, datum, antwoorden).replace("IM-BASIS", code);
    }

    /** WAT is asked only after ZIN = 1, OORDEEL only from the eenmeting on. */
    private static String definitie(String code, int versie) {
        return """
                {"code": "%s", "versie": %d, "naam": "Proef", "geldigVanaf": "2026-01-01", "bron": "Proef",\
                 "licentie": "CC0-1.0", "taalniveau": "B1",\
                 "antwoordschalen": [{"code": "JN", "opties": [{"waarde": 0, "tekst": "Nee"}, {"waarde": 1, "tekst": "Ja"}]}],\
                 "items": [{"code": "ZIN", "tekst": "Hebt u er zin in?", "antwoordschaal": "JN", "richting": "OPLOPEND",\
                 "gevoeligheid": "NORMAAL", "verplicht": true},\
                 {"code": "WAT", "tekst": "Waarin?", "antwoordschaal": "JN", "richting": "OPLOPEND",\
                 "gevoeligheid": "NORMAAL", "verplicht": true, "alleenAls": {"item": "ZIN", "waarden": [1]}},\
                 {"code": "OORDEEL", "tekst": "Was het goed?", "antwoordschaal": "JN", "richting": "OPLOPEND",\
                 "gevoeligheid": "NORMAAL", "verplicht": true, "alleenVoor": {"kenmerk": "moment", "waarden": ["EEN"]}}],\
                 "scores": [{"code": "ZIN", "naam": "Zin", "soort": "LEEFGEBIED", "items": ["ZIN"], "minimumAandeel": 1}]}""".formatted(code, versie);
    }
}
