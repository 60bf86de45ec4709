package nl.impactmonitor.participant;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.platform.test.Tokens;

/** The calls that most tests begin with. */
final class Api {

    static final String TWENTE = "TWENTE";
    static final String BRABANT = "ZUIDOOST-BRABANT";

    private Api() {}

    static RequestSpecification als(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static RequestSpecification intaker() {
        return als(Tokens.intaker(TWENTE));
    }

    /** Both pilots, whoever comes first. */
    static void pilots() {
        for (String code : new String[] {TWENTE, BRABANT}) {
            als(Tokens.beheerder()).body("""
                    {"code": "%s", "naam": "%s", "programma": "LLO", "start": "2026-01-01", "einde": "2027-12-31"}""".formatted(code, code)).post("/v1/pilots");
        }
    }

    static final String KENMERKEN = """
            {"geslacht": "V", "leeftijdsklasse": "35-44", "opleidingsniveau": "LAAG", "leerderType": "NT2",\
             "instroomkanaal": "GEMEENTE"}""";

    static String deelnemer() {
        return deelnemer(TWENTE);
    }

    static String deelnemer(String pilot) {
        return als(Tokens.intaker(pilot))
                .body("""
                        {"pilot": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s}""".formatted(pilot, KENMERKEN))
                .post("/v1/deelnemers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String metInstemming() {
        String id = deelnemer();
        toestemming(id, "INSTEMMING", true).then().statusCode(201);
        return id;
    }

    static Response toestemming(String deelnemer, String soort, boolean gegeven) {
        return intaker().body("""
                        {"soort": "%s", "gegeven": %s, "datum": "2026-01-13"}""".formatted(soort, gegeven)).post("/v1/deelnemers/" + deelnemer + "/toestemmingen");
    }

    static String traject(String pilot) {
        return als(Tokens.projectleider(pilot))
                .body("""
                        {"pilot": "%s", "naam": "Taal op de werkvloer", "soort": "GEINTEGREERD", "nieuw": true,\
                         "status": "ONTWIKKELD", "ontwikkeldOp": "2026-01-30"}""".formatted(pilot))
                .post("/v1/scholingstrajecten")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response legMetingVast(String deelnemer, String body) {
        return intaker().body(body).post("/v1/deelnemers/" + deelnemer + "/metingen");
    }

    static String meting(String moment, String datum) {
        return meting(moment, datum, antwoorden(Map.of()));
    }

    static String meting(String moment, String datum, String antwoorden) {
        return """
                {"moment": "%s", "datum": "%s", "instrument": "IM-BASIS", "instrumentVersie": 1, "wijze": "GESPREK",\
                 "antwoorden": [%s], "situatie": {"werkzaam": false, "socialeContacten": true,\
                 "uitkering": {"soort": "BIJSTAND", "bedragPerMaand": 1345.45}}}""".formatted(moment, datum, antwoorden);
    }

    /** Every required item with 3, some with another value. */
    static String antwoorden(Map<String, Integer> anders) {
        Stream<String> leefgebieden = Stream.of(
                "FINANCIEN_1",
                "WERK_OPLEIDING_1",
                "TIJDSBESTEDING_1",
                "HUISVESTING_1",
                "HUISELIJKE_RELATIES_1",
                "REGELZAKEN_1",
                "SOCIAAL_NETWERK_1",
                "MEEDOEN_1");
        Stream<String> schalen = Stream.of("ACTIVERING", "INTERNALISERING", "PARTICIPATIE", "CONNECTIE")
                .flatMap(s -> IntStream.rangeClosed(1, 3).mapToObj(i -> s + "_" + i));
        return Stream.concat(leefgebieden, schalen)
                .map(item -> "{\"item\": \"%s\", \"waarde\": %d}".formatted(item, anders.getOrDefault(item, 3)))
                .collect(Collectors.joining(", "));
    }
}
