package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bewijzen and matches with all their fields, delivered in bulk beside recorded one by one. */
@QuarkusTest
@Dienst
class FeitenInBulkTest {

    private static final String BEWIJS =
            "{\"soort\": \"DIPLOMA\", \"datum\": \"2026-06-30\", \"niveau\": \"mbo-2\", \"crebo\": \"25655\"}";
    private static final String MATCH = """
            {"werkgever": "Transport Oost", "datum": "2026-01-05", "contractsoort": "TIJDELIJK", "urenPerWeek": 24,\
             "sbi": "4941", "isco": "8332", "competentNl": "https://linkeddata.competentnl.nl/uwv/id/occupation/8332",\
             "start": "2026-01-12", "einde": "2026-10-01", "inDienstNa3": true, "inDienstNa3Op": "2026-04-20",\
             "inDienstNa6": true, "inDienstNa6Op": "2026-07-20"}""";

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aRowInBulkGivesTheSameFactsAsSingleRequests() {
        // Given
        String los = Api.deelnemer();
        Api.intaker()
                .body(BEWIJS)
                .post("/v1/deelnemers/" + los + "/bewijzen")
                .then()
                .statusCode(201);
        Api.intaker()
                .body(MATCH)
                .post("/v1/deelnemers/" + los + "/matches")
                .then()
                .statusCode(201);

        // When
        String bulk = lever("alle-velden", BEWIJS, MATCH);

        // Then
        for (String soort : List.of("bewijzen", "matches")) {
            assertThat(zonderId(bulk, soort)).as(soort).isEqualTo(zonderId(los, soort));
        }
    }

    @Test
    void aCorrectionInBulkKeepsWhatWasAndRaisesTheVersieOfWhatChangedOnly() {
        // Given
        String id = lever("bijgewerkt", BEWIJS, MATCH);

        // When
        lever("bijgewerkt", BEWIJS, MATCH.replace("4941", "4942"));

        // Then
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/matches")
                .then()
                .body("items[0].versie", equalTo(2))
                .body("items[0].sbi", equalTo("4942"));
        Api.intaker().get("/v1/deelnemers/" + id + "/bewijzen").then().body("items[0].versie", equalTo(1));
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].soort", equalTo("MATCH"))
                .body("items[0].reden", equalTo("AANLEVERING"))
                .body("items[0].was.sbi", equalTo("4941"));
    }

    @Test
    void whatIsNotDeliveredAgainIsWithdrawnWithItsHistory() {
        // Given
        String id = lever("minder", BEWIJS, MATCH);

        // When
        lever("minder", BEWIJS.replace("mbo-2", "mbo-3"), "");

        // Then
        Api.intaker().get("/v1/deelnemers/" + id + "/matches").then().body("items.size()", equalTo(0));
        Api.intaker()
                .get("/v1/deelnemers/" + id + "/geschiedenis")
                .then()
                .body("items.handeling", containsInAnyOrder("CORRECTIE", "INTREKKING"));
    }

    private static String lever(String bronId, String bewijs, String match) {
        String rij = """
                {"bronId": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s, "bewijzen": [%s], "matches": [%s]}
                """.formatted(bronId, Api.KENMERKEN, bewijs, match);
        assertThat(Bulk.lever("DOSSIERS", rij).getLong("geweigerd")).isZero();
        return Api.als(Tokens.intaker(Api.TWENTE))
                .get("/v1/deelnemers?limit=1000")
                .jsonPath()
                .getList("items.id", String.class)
                .getLast();
    }

    private static List<Map<String, Object>> zonderId(String deelnemer, String soort) {
        List<Map<String, Object>> feiten =
                Api.intaker().get("/v1/deelnemers/" + deelnemer + "/" + soort).path("items");
        feiten.forEach(f -> f.remove("id"));
        return feiten;
    }
}
