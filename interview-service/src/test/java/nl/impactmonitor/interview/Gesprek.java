package nl.impactmonitor.interview;

import static io.restassured.RestAssured.given;

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
                 "respondenten": [{"rol": "projectleider", "organisatiesoort": "ROC"},
                                  {"rol": "beleidsadviseur", "organisatiesoort": "CONTACTGEMEENTE"}]}
                """.formatted(pilot);
    }

    public static final String LANDELIJK = """
            {"niveau": "LANDELIJK", "datum": "2026-06-02",
             "respondenten": [{"rol": "programmamanager", "organisatiesoort": "LANDELIJKE_PARTIJ"}]}
            """;

    public static String code(String code) {
        return """
                {"codeboek": "LLO", "codeboekVersie": 1, "code": "%s"}
                """.formatted(code);
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
        return given().auth().oauth2(token);
    }
}
