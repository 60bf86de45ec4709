package nl.impactmonitor.interview;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.impactmonitor.platform.test.Tokens;

/** What tests say to the service. */
public final class Gesprek {

    private final String token;

    private Gesprek(String token) {
        this.token = token;
    }

    public static Gesprek alsOnderzoeker(String... pilots) {
        return met(Tokens.of("onderzoeker").pilots(pilots).sign());
    }

    public static Gesprek alsCodeur(String naam) {
        return met(Tokens.of("onderzoeker").pilots("*").subject(naam).sign());
    }

    public static Gesprek met(String token) {
        return new Gesprek(token);
    }

    public static String regionaal(String pilot) {
        return """
                {"pilot": "%s", "niveau": "REGIONAAL", "datum": "2026-05-11",
                 "instemming": {"datum": "2026-05-11", "vorm": "SCHRIFTELIJK", "informatie": "Informatiebrief 1"},
                 "respondenten": [{"rol": "projectleider", "organisatiesoort": "ROC"},
                                  {"rol": "beleidsadviseur", "organisatiesoort": "CONTACTGEMEENTE"}]}
                """.formatted(pilot);
    }

    public static final String LANDELIJK = """
            {"niveau": "LANDELIJK", "datum": "2026-06-02",
             "instemming": {"datum": "2026-06-02", "vorm": "MONDELING", "informatie": "Informatiebrief 1"},
             "respondenten": [{"rol": "programmamanager", "organisatiesoort": "LANDELIJKE_PARTIJ"}]}
            """;

    public static String code(String code) {
        return """
                {"codeboek": "LLO", "codeboekVersie": 1, "code": "%s"}
                """.formatted(code);
    }

    public String token() {
        return token;
    }

    public ValidatableResponse get(String pad) {
        return verzoek().get(pad).then();
    }

    public ValidatableResponse post(String pad, String json) {
        return json == null
                ? verzoek().post(pad).then()
                : verzoek().contentType(ContentType.JSON).body(json).post(pad).then();
    }

    public ValidatableResponse post(String pad, String json, String ifMatch) {
        return verzoek()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(json)
                .post(pad)
                .then();
    }

    public ValidatableResponse put(String pad, String json, String ifMatch) {
        return verzoek()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(json)
                .put(pad)
                .then();
    }

    public ValidatableResponse neemOver(String interview, String codeboek, byte[] qdpx) {
        return verzoek()
                .contentType("application/zip")
                .body(qdpx)
                .post("/v1/interviews/" + interview + "/qdpx-importen?codeboek=" + codeboek)
                .then();
    }

    public ValidatableResponse delete(String pad) {
        return verzoek().delete(pad).then();
    }

    /** @param ifMatch null for none */
    public ValidatableResponse delete(String pad, String ifMatch) {
        return (ifMatch == null ? verzoek() : verzoek().header("If-Match", ifMatch))
                .delete(pad)
                .then();
    }

    /** @return the verslag that this fragment is a range of */
    public String verslagVan(String interview, String fragment) {
        return get("/v1/interviews/" + interview + "/fragmenten")
                .extract()
                .path("items.find { it.id == '" + fragment + "' }.verslag");
    }

    /** Publishes version 1 of a codebook with these codes, at the top and of kind CONTEXT. */
    public String codeboek(String boek, String... codes) {
        post("/v1/codeboeken", """
                        {"code": "%s", "naam": "Proef", "omschrijving": "", "bron": "proef", "geldigVanaf": "2026-01-01",
                         "codes": [%s]}
                        """.formatted(
                                boek,
                                String.join(
                                        ", ",
                                        java.util.Arrays.stream(codes)
                                                .map(Gesprek::codeInvoer)
                                                .toList())))
                .statusCode(201);
        put("/v1/codeboeken/" + boek + "/versies/1/status", "{\"status\": \"GEPUBLICEERD\"}", "*")
                .statusCode(200);
        return boek;
    }

    public static String codeInvoer(String code) {
        return """
                {"code": "%s", "naam": "%s", "omschrijving": "", "soort": "CONTEXT", "evaluatiekader": "IMPACT"}""".formatted(code, code);
    }

    /** @param ifMatch null for none */
    public ValidatableResponse upload(String pad, String ifMatch, String mediatype, byte[] inhoud) {
        var verzoek = verzoek().contentType(mediatype).body(inhoud);
        return (ifMatch == null ? verzoek : verzoek.header("If-Match", ifMatch))
                .post(pad)
                .then();
    }

    /** Whatever its version is now. */
    public ValidatableResponse status(String interview, String status) {
        return put("/v1/interviews/" + interview + "/status", "{\"status\": \"" + status + "\"}", "*");
    }

    /** @return the id */
    public String interview(String json) {
        return post("/v1/interviews", json).statusCode(201).extract().path("id");
    }

    /** @return the id */
    public String fragment(String interview, String tekst) {
        return post("/v1/interviews/" + interview + "/fragmenten", "{\"tekst\": \"" + tekst + "\"}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse codeer(String interview, String fragment, String code) {
        return post("/v1/interviews/" + interview + "/fragmenten/" + fragment + "/coderingen", code(code));
    }

    private RequestSpecification verzoek() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/markdown", ContentType.TEXT)))
                .auth()
                .oauth2(token);
    }
}
