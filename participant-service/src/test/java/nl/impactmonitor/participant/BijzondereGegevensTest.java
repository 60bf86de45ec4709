package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes back the toestemming for bijzondere gegevens takes back those answers; the rest of the metingen stays. */
@QuarkusTest
@Dienst
class BijzondereGegevensTest {

    private static final String ITEM = "LICHAMELIJKE_GEZONDHEID_1";
    private static final String BIJZONDER = Api.antwoorden(Map.of()) + ", {\"item\": \"" + ITEM + "\", \"waarde\": 3}";

    private String id;

    @BeforeEach
    void somebodyWhoAnsweredAboutHealth() {
        Api.pilots();
        id = Api.metInstemming();
        Api.toestemming(id, "BIJZONDERE_GEGEVENS", true).then().statusCode(201);
        String nul = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", BIJZONDER))
                .then()
                .statusCode(201)
                .body("scores.LICHAMELIJKE_GEZONDHEID", equalTo(3))
                .extract()
                .path("id");
        Api.intaker()
                .header("If-Match", "*")
                .body(Api.meting("NUL", "2026-01-20", BIJZONDER))
                .put("/v1/deelnemers/" + id + "/metingen/" + nul + "?reden=INVOERFOUT")
                .then()
                .statusCode(200);
        Api.intaker()
                .body("""
                        {"moment": "EEN", "instrument": "IM-BASIS", "instrumentVersie": 1,
                         "antwoorden": [{"item": "FINANCIEN_1", "waarde": 4}, {"item": "%s", "waarde": 2}]}""".formatted(ITEM))
                .post("/v1/deelnemers/" + id + "/concepten")
                .then()
                .statusCode(201);
    }

    @Test
    void withdrawalTakesTheAnswersOutOfMetingenHistoryAndConceptsAndLeavesTheRest() throws Exception {
        // When
        Api.toestemming(id, "BIJZONDERE_GEGEVENS", false).then().statusCode(201);

        // Then
        assertThat(kept()).doesNotContain(ITEM).doesNotContain("LICHAMELIJKE_GEZONDHEID");
        JsonPath meting =
                Api.intaker().get("/v1/deelnemers/" + id + "/metingen").jsonPath();
        assertThat(meting.getList("items[0].antwoorden")).hasSize(20);
        assertThat(meting.getInt("items[0].scores.FINANCIEN")).isEqualTo(3);
        assertThat(meting.getLong("items[0].versie")).isEqualTo(3);
        JsonPath concept =
                Api.intaker().get("/v1/deelnemers/" + id + "/concepten").jsonPath();
        assertThat(concept.getList("items[0].meting.antwoorden.item")).containsExactly("FINANCIEN_1");
    }

    @Test
    void withdrawalIsPublishedAndProven() throws Exception {
        // Given
        long versie = Api.intaker().get("/v1/deelnemers/" + id).jsonPath().getLong("versie");

        // When
        Api.toestemming(id, "BIJZONDERE_GEGEVENS", false).then().statusCode(201);

        // Then
        String staat = new String(Events.await("deelnemers.v1", id, versie + 1).value(), StandardCharsets.UTF_8);
        assertThat(staat).doesNotContain("LICHAMELIJKE_GEZONDHEID").contains("\"FINANCIEN\"");
        Api.intaker()
                .get("/v1/verwijderingen?sort=-op&limit=1&pilot=TWENTE")
                .then()
                .body("items[0].reden", equalTo("BIJZONDERE_GEGEVENS"))
                .body("items[0].rijen", equalTo(Map.of("meting", 1, "feit_geschiedenis", 1, "meting_concept", 1)))
                .body("items[0].klopt", equalTo(true));
    }

    @Test
    void aDeliveryThatTellsOfTheWithdrawalTakesOutWhatOthersRecordedToo() throws Exception {
        // Given
        String bronId = "bijzonder-" + UUID.randomUUID();
        String code = Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode");
        String gegeven = dossier(bronId, code, "");
        Bulk.lever("DOSSIERS", gegeven);

        // When
        Bulk.lever("DOSSIERS", dossier(bronId, code, """
                {"soort": "BIJZONDERE_GEGEVENS", "gegeven": false, "datum": "2026-03-02"}"""));

        // Then
        assertThat(kept()).doesNotContain(ITEM);
        assertThat(Bulk.lever("DOSSIERS", gegeven).getLong("ongewijzigd")).isEqualTo(1);
        Api.intaker()
                .get("/v1/deelnemers/" + id)
                .then()
                .body("toestemming.bijzondereGegevens", equalTo(false))
                .body("toestemming.instemming", equalTo(true));
    }

    @Test
    void aRefusalOfWhoAnsweredNothingSpecialProvesNothing() {
        // Given
        String ander = Api.metInstemming();
        String voor = laatsteBewijs();

        // When
        Api.toestemming(ander, "BIJZONDERE_GEGEVENS", false).then().statusCode(201);

        // Then
        assertThat(laatsteBewijs()).isEqualTo(voor);
    }

    private static String laatsteBewijs() {
        return Api.intaker()
                .get("/v1/verwijderingen?sort=-op&limit=1&pilot=TWENTE")
                .jsonPath()
                .getString("items[0].id");
    }

    private static String dossier(String bronId, String code, String toestemming) {
        return """
                {"bronId": "%s", "deelnemercode": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s,\
                 "toestemmingen": [%s]}
                """.formatted(bronId, code, Api.KENMERKEN, toestemming);
    }

    /** Every row of the tables that hold answers of this person. */
    private String kept() throws SQLException {
        try (var c = Parts.postgres().admin().connect("participant");
                var s = c.prepareStatement("select string_agg(t, ' ') from (select m::text t from meting m"
                        + " where deelnemer = ?::uuid union all select g::text from feit_geschiedenis g"
                        + " where deelnemer = ?::uuid union all select k::text from meting_concept k"
                        + " where deelnemer = ?::uuid) alles")) {
            for (int i = 1; i <= 3; i++) {
                s.setString(i, id);
            }
            var rs = s.executeQuery();
            rs.next();
            return rs.getString(1);
        }
    }
}
