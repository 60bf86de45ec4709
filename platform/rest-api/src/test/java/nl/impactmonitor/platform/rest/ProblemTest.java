package nl.impactmonitor.platform.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.impactmonitor.platform.test.Tokens;
import nl.impactmonitor.platform.test.TokensResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TokensResource.class)
class ProblemTest {

    private static final String GOOD = """
            {"id":"0b8f9c1e-6f0a-4c53-9d3e-2f5f0c0a7b11","naam":"Proef","datum":"2026-01-31","aantal":1,\
            "klasse":"15-24","antwoorden":[{"item":"A1","waarde":3}]}""";

    @Test
    void aRightBodyIsTakenAndAnswersWithItsPlaceAndVersion() {
        intaker()
                .body(GOOD)
                .post("/v1/proeven")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/proeven/0b8f9c1e-6f0a-4c53-9d3e-2f5f0c0a7b11"))
                .header("ETag", "\"1\"")
                .header("API-Version", "1.0.0")
                .header("X-Content-Type-Options", "nosniff")
                .body("klasse", equalTo("15-24"));
    }

    @Test
    void everythingWrongWithABodyIsSaidAtOnce() {
        problem(intaker().body("""
                {"id":"1-1-1-1-1","naam":"","datum":"2026-02-30","klasse":"HOOG","aantal":"1","bedrag":"2,5",
                 "werkzaam":"ja","tijdstip":"2026-01-01T10:00:00","onbekend":1,"woorden":["",3,null],"tellingen":{"a":1.5},
                 "antwoorden":[{"item":"A1","waarde":9},{"waarde":2,"extra":true},"tekst"]}""").post("/v1/proeven"), 400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/id ONGELDIGE_UUID",
                                "/naam LEEG",
                                "/datum ONGELDIGE_DATUM",
                                "/klasse ONBEKENDE_WAARDE",
                                "/aantal VERKEERD_TYPE",
                                "/bedrag VERKEERD_TYPE",
                                "/werkzaam VERKEERD_TYPE",
                                "/tijdstip ONGELDIG_TIJDSTIP",
                                "/onbekend ONBEKEND_VELD",
                                "/woorden/0 LEEG",
                                "/woorden/1 VERKEERD_TYPE",
                                "/woorden/2 VERPLICHT",
                                "/tellingen/a VERKEERD_TYPE",
                                "/antwoorden/0/waarde BUITEN_BEREIK",
                                "/antwoorden/1/item LEEG",
                                "/antwoorden/1/extra ONBEKEND_VELD",
                                "/antwoorden/2 VERKEERD_TYPE"))
                .body("errors.find { it.pointer == '/klasse' }.detail", equalTo("Toegestaan: LAAG, 15-24."))
                .body("errors.detail.join()", not(containsString("java")));
    }

    @Test
    void absentFieldsAreNamedOneByOne() {
        problem(intaker().body("{}").post("/v1/proeven"), 400)
                .body("errors.pointer", containsInAnyOrder("/id", "/naam", "/datum", "/aantal"));
    }

    @Test
    void aRuleAboutTheWholePointsAtTheWhole() {
        String body = GOOD.replace("\"aantal\"", "\"einde\":\"2026-01-01\",\"aantal\"");

        problem(intaker().body(body).post("/v1/proeven"), 400)
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("ONGELDIGE_COMBINATIE"))
                .body("detail", equalTo("Einde ligt voor datum."));
    }

    @Test
    void errorsInAListOfRecordsCarryTheirIndex() {
        problem(intaker().body("[" + GOOD + ",{\"aantal\":1},null]").put("/v1/proeven"), 400)
                .body("errors.pointer", containsInAnyOrder("/1/id", "/1/naam", "/1/datum", "/2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"tekst\"", "true"})
    void aBodyOfAnotherKindIsRefusedAsAWhole(String body) {
        problem(intaker().body(body).post("/v1/proeven"), 400)
                .body("errors.pointer", equalTo(java.util.List.of("")))
                .body("errors[0].code", equalTo("VERKEERD_TYPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null"})
    void anEmptyBodyIsRefused(String body) {
        problem(intaker().body(body).post("/v1/proeven"), 400).body("errors[0].code", equalTo("LEEG"));
    }

    @Test
    void brokenJsonIsRefusedWithLineAndColumn() {
        problem(intaker().body("{\"naam\":\n  }").post("/v1/proeven"), 400)
                .body("errors[0].code", equalTo("ONGELDIGE_JSON"))
                .body("detail", containsString("regel 2, kolom"));
    }

    @Test
    void doubledKeysAndBsnShapedTextAreRefusedWhereTheyStand() {
        problem(
                        intaker()
                                .body(GOOD.replace("\"Proef\"", "\"bsn 123456782\"")
                                        .replace("\"aantal\":1", "\"aantal\":1,\"aantal\":2,\"111222333\":1"))
                                .post("/v1/proeven"),
                        400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems("/naam BSN", "/aantal DUBBEL_VELD", " BSN"))
                .body("errors.toString()", not(containsString("111222333")));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        problem(intaker().body("[" + " ".repeat(1_100_000) + "]").put("/v1/proeven"), 413);
    }

    @Test
    void withoutATokenTheAnswerIs401() {
        problem(given().contentType("application/json").body(GOOD).post("/v1/proeven"), 401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void aWrongTokenIs401EvenWhereTheRequestIsWrongToo() {
        problem(
                given().auth()
                        .oauth2(Tokens.of("intaker").audience("een-ander").sign())
                        .contentType("application/json")
                        .body("{")
                        .post("/v1/proeven?x=1"),
                401);
        problem(given().auth().oauth2("geen.token.hier").get("/v1/proeven"), 401);
        problem(given().auth().oauth2("rommel").get("/v1/proeven"), 401);
        problem(given().auth().oauth2(Tokens.of("intaker").unsigned()).get("/v1/proeven"), 401);
        problem(given().auth().oauth2(Tokens.of("intaker").expired().sign()).get("/v1/proeven"), 401);
    }

    @Test
    void anotherRoleIs403() {
        problem(given().auth().oauth2(Tokens.analist()).get("/v1/proeven"), 403);
    }

    @Test
    void anEndpointWithoutAnnotationIsClosed() {
        problem(intaker().get("/v1/proeven/zonder-annotatie"), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/onbekend", "/onbekend", "/v1/proeven/", "/v1/proeven/a/b/c", "/q/onbekend"})
    void anAddressThatIsNotThereIs404(String address) {
        problem(intaker().get(address), 404);
    }

    @Test
    void anotherMethodIs405WithTheMethodsThatAreThere() {
        problem(intaker().delete("/v1/proeven"), 405).header("Allow", "GET, HEAD, OPTIONS, POST, PUT");
    }

    @Test
    void anotherAnswerFormIs406() {
        problem(intaker().accept("application/xml").get("/v1/proeven"), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv", "application/problem+json"})
    void aListHasNoOtherAnswerFormEither(String form) {
        problem(intaker().accept(form).get("/v1/proeven"), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.5"})
    void aListIsGivenAsJsonToWhoAlsoTakesJson(String forms) {
        intaker().accept(forms).get("/v1/proeven").then().statusCode(200).contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void anotherMediaTypeIs415(String type) {
        problem(intaker().contentType(type).body(GOOD).post("/v1/proeven"), 415);
    }

    @ParameterizedTest
    @CsvSource({
        "vanaf=31-01-2026, vanaf, ONGELDIGE_DATUM",
        "limit=veel, limit, VERKEERD_TYPE",
        "limit=0, limit, BUITEN_BEREIK",
        "limit=1001, limit, BUITEN_BEREIK",
        "limit=, limit, VERKEERD_TYPE",
        "klasse=HOOG, klasse, ONBEKENDE_WAARDE",
        "hoogstens=10, hoogstens, BUITEN_BEREIK",
        "cursor=%25%25, cursor, ONGELDIGE_CURSOR",
        "cursor=123456782, cursor, BSN",
        "cursor=%00, cursor, ONGELDIG_TEKEN",
        "limit=1&limit=2, limit, DUBBELE_PARAMETER",
        "anders=1, anders, ONBEKENDE_PARAMETER"
    })
    void aWrongParameterIs400AndNamed(String query, String name, String code) {
        problem(intaker().urlEncodingEnabled(false).get("/v1/proeven?" + query), 400)
                .body("errors.parameter", hasItem(name))
                .body("errors.code", hasItem(code))
                .body("errors[0].pointer", nullValue());
    }

    @Test
    void aWrongPathParameterIs400() {
        problem(intaker().get("/v1/proeven/geen-uuid"), 400).body("errors[0].parameter", equalTo("id"));
    }

    @Test
    void aBsnInThePathIsRefusedAndNotRepeated() {
        problem(intaker().get("/v1/proeven/123456782"), 400).body("toString()", not(containsString("123456782")));
    }

    @Test
    void aListIsReadPageByPage() {
        String cursor = intaker()
                .get("/v1/proeven?limit=200")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(200))
                .body("volgende", notNullValue())
                .extract()
                .path("volgende");

        intaker()
                .get("/v1/proeven?limit=200&cursor=" + cursor)
                .then()
                .body("items.size()", equalTo(50))
                .body("items[0]", equalTo(201))
                .body("volgende", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "slot, 409, GELIJKTIJDIG_GEWIJZIGD",
        "dubbel, 409, BESTAAT_AL",
        "conflict, 409, GEEN_INSTEMMING",
        "voorwaarde, 412,",
        "weg, 503,",
        "anders, 500,"
    })
    void aFailureSaysWhatTheCallerCanDoAndNoMore(String kind, int status, String code) {
        problem(intaker().get("/v1/proeven/mislukt/" + kind), status)
                .body("code", equalTo(code))
                .body("toString()", not(containsString("geheim")));
    }

    private static RequestSpecification intaker() {
        return given().auth().oauth2(Tokens.intaker("TWENTE")).contentType("application/json");
    }

    private static ValidatableResponse problem(io.restassured.response.Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
