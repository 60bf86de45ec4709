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
        return verzoek().contentType(ContentType.JSON).body(json).post(pad).then();
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
