package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delivery takes a nulmeting away no more than a single request does while later metingen are compared with it. */
@QuarkusTest
@Dienst
class NulmetingInBulkTest {

    private final String bronId = "nul-" + UUID.randomUUID();

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aDeliveredNulmetingIsNotWithdrawnFromUnderALaterOne() {
        // Given
        Bulk.lever("DEELNEMERS", dossier(""));
        Bulk.lever("METINGEN", meting("NUL", "2026-01-19") + meting("EEN", "2026-07-20"));

        // When
        JsonPath stand = Bulk.lever("METINGEN", intrekking("NUL", "2026-01-19"));

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("LATERE_METING");
        assertThat(Bulk.fouten(stand).getList("items.pointer")).containsExactly("/intrekken");
        assertThat(momenten()).containsExactly("NUL", "EEN");
    }

    @Test
    void theLaterMetingGoesFirstAndThenTheNulmeting() {
        // Given
        Bulk.lever("DEELNEMERS", dossier(""));
        Bulk.lever("METINGEN", meting("NUL", "2026-01-19") + meting("EEN", "2026-07-20"));

        // When
        JsonPath stand = Bulk.lever("METINGEN", intrekking("EEN", "2026-07-20") + intrekking("NUL", "2026-01-19"));

        // Then
        assertThat(stand.getLong("gewijzigd")).isEqualTo(2);
        assertThat(momenten()).isEmpty();
    }

    @Test
    void aDossierWithoutItsNulmetingIsRefusedWhenAnIntakerRecordedALaterOne() {
        // Given
        Bulk.lever("DOSSIERS", dossier(Api.meting("NUL", "2026-01-19")));
        Api.legMetingVast(deelnemer(), Api.meting("EEN", "2026-07-20")).then().statusCode(201);

        // When
        JsonPath stand = Bulk.lever("DOSSIERS", dossier(""));

        // Then
        assertThat(Bulk.fouten(stand).getList("items.code")).containsExactly("LATERE_METING");
        assertThat(momenten()).containsExactly("NUL", "EEN");
    }

    private String dossier(String metingen) {
        return """
                {"bronId": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s,\
                 "toestemmingen": [{"soort": "INSTEMMING", "gegeven": true, "datum": "2026-01-13"}], "metingen": [%s]}
                """.formatted(bronId, Api.KENMERKEN, metingen);
    }

    private String meting(String moment, String datum) {
        return "{\"deelnemer\": \"%s\", \"feit\": %s}\n".formatted(bronId, Api.meting(moment, datum));
    }

    private String intrekking(String moment, String datum) {
        return "{\"deelnemer\": \"%s\", \"intrekken\": true, \"feit\": {\"moment\": \"%s\", \"datum\": \"%s\"}}\n"
                .formatted(bronId, moment, datum);
    }

    private String deelnemer() {
        return Koppelingen.deelnemer("roc-twente", bronId);
    }

    private List<String> momenten() {
        return Api.intaker()
                .get("/v1/deelnemers/" + deelnemer() + "/metingen")
                .jsonPath()
                .getList("items.moment");
    }
}
