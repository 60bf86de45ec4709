package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.bewaartermijn.Bewaarronde;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Parts;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the parameters that ship: announced 30 days, keys 180 days after the last planned meting, research data 10 years. */
@QuarkusTest
@Dienst
class BewaartermijnTest {

    private static final LocalDate VANDAAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    Bewaarronde ronde;

    private final String bronId = "oud-" + UUID.randomUUID();
    private String traject;
    private String rij;
    private String id;
    private String code;

    @BeforeEach
    void somebodyOfLongAgo() {
        Api.pilots();
        traject = "T-" + UUID.randomUUID();
        Bulk.lever("TRAJECTEN", Bulk.traject(traject));
        rij = Bulk.dossier(bronId, traject);
        Bulk.lever("DOSSIERS", rij);
        id = zoek().then().statusCode(200).extract().path("id");
        code = Api.intaker().get("/v1/deelnemers/" + id).path("deelnemercode");
    }

    @Test
    void keysAreAnnouncedAndAfterThatErasedWithAProofAndThePersonStays() throws Exception {
        // Given: an eenmeting of 450 + 180 days ago, so that today is the last day
        schuifTerug(VANDAAG.minusDays(630));

        // When
        ronde.doe(VANDAAG);

        // Then
        JsonPath termijn = termijn("KOPPELINGEN");
        assertThat(termijn.getString("vervaltOp")).isEqualTo(VANDAAG.toString());
        assertThat(termijn.getString("aangekondigdOp")).isEqualTo(VANDAAG.toString());
        assertThat(termijn.getString("wissenOp")).isEqualTo(VANDAAG.plusDays(30).toString());
        ronde.doe(VANDAAG.plusDays(29));
        zoek().then().statusCode(200);
        ronde.doe(VANDAAG.plusDays(30));
        zoek().then().statusCode(404);
        Api.intaker().get("/v1/deelnemers/" + id).then().statusCode(200);
        Api.als(Tokens.beheerder())
                .get("/v1/verwijderingen?sort=-op&limit=1")
                .then()
                .body("items.reden", contains("BEWAARTERMIJN_SLEUTELS"))
                .body("items.rijen", contains(Map.of("koppeling", 1)))
                .body("items.klopt", contains(true));
    }

    @Test
    void tonightsFileDoesNotRegisterThePersonOfAnErasedKeyASecondTime() throws Exception {
        // Given
        schuifTerug(VANDAAG.minusDays(700));
        ronde.doe(VANDAAG);
        ronde.doe(VANDAAG.plusDays(30));

        // When
        JsonPath nogEens = Bulk.lever("DOSSIERS", rij.replace("\"NUL\"", "\"EEN\"") + rij);

        // Then
        assertThat(Bulk.fouten(nogEens).getList("items.code")).contains("AFGESLOTEN");
        assertThat(nogEens.getInt("opgenomen")).isZero();
        JsonPath bewijs = Bulk.lever("BEWIJZEN", """
                {"deelnemer": "%s", "bronId": "b1", "feit": {"soort": "MBO_CERTIFICAAT", "datum": "2026-07-01"}}
                {"deelnemercode": "%s", "bronId": "b2", "feit": {"soort": "MBO_CERTIFICAAT", "datum": "2026-07-02"}}
                """.formatted(bronId, code));
        assertThat(Bulk.fouten(bewijs).getList("items.code")).containsExactly("AFGESLOTEN");
        assertThat(bewijs.getInt("opgenomen")).isEqualTo(1);
    }

    @Test
    void anErasedKeyIsNotTiedAgainByHandEither() throws Exception {
        // Given
        schuifTerug(VANDAAG.minusDays(700));
        ronde.doe(VANDAAG);
        ronde.doe(VANDAAG.plusDays(30));

        // When
        var antwoord = Api.als(Tokens.of("intaker")
                        .organisatie("roc-twente")
                        .pilots(Api.TWENTE)
                        .sign())
                .body("{\"bronId\": \"" + bronId + "\"}")
                .post("/v1/deelnemers/" + id + "/koppelingen");

        // Then
        antwoord.then().statusCode(409).body("errors.code", contains("AFGESLOTEN"));
    }

    @Test
    void aRefusalIsKeptAsLongAsDeliveriesNameThePersonAndTenYearsAfterThat() throws Exception {
        // Given
        Api.intaker()
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-08-01\"}")
                .post("/v1/deelnemers/" + id + "/toestemmingen")
                .then()
                .statusCode(204);
        laatstGenoemd(VANDAAG.minusYears(10));
        ronde.doe(VANDAAG);
        assertThat(Bulk.fouten(Bulk.lever("DOSSIERS", rij)).getList("items.code"))
                .containsExactly("INGETROKKEN");

        // When
        ronde.doe(VANDAAG.plusDays(1));
        boolean genoemd = isGeweigerd();
        laatstGenoemd(VANDAAG.minusYears(10).minusDays(1));
        ronde.doe(VANDAAG);

        // Then
        assertThat(genoemd).as("while a delivery names the person").isTrue();
        assertThat(isGeweigerd()).as("ten years after the last that did").isFalse();
    }

    @Test
    void tenYearsAfterTheLastFactEverythingGoesWithATombstoneAndAProof() throws Exception {
        // Given
        schuifTerug(VANDAAG.minusYears(10).minusDays(1));

        // When
        ronde.doe(VANDAAG);
        ronde.doe(VANDAAG.plusDays(30));

        // Then
        Api.intaker().get("/v1/deelnemers/" + id).then().statusCode(404);
        Events.await("deelnemers.v1", id, alle -> alle.stream().anyMatch(r -> r.value() == null));
        Api.als(Tokens.beheerder())
                .get("/v1/verwijderingen?sort=-op&limit=1")
                .then()
                .body("items[0].reden", equalTo("BEWAARTERMIJN"))
                .body("items[0].rijen.meting", equalTo(2))
                .body("items[0].klopt", equalTo(true));
        assertThat(Bulk.fouten(Bulk.lever("DOSSIERS", rij)).getList("items.code"))
                .containsExactly("AFGESLOTEN");
        Api.als(Tokens.beheerder())
                .body("{\"deelnemer\": \"%s\", \"soort\": \"GEWIST\"}".formatted(id))
                .post("/v1/auditregels/_zoek")
                .then()
                .body("items.handeling", hasItem("bewaartermijn"))
                .body("items.wie", hasItem("bewaartermijn"));
    }

    @Test
    void aNewFactMovesTheDayAndTakesTheAnnouncementOff() throws Exception {
        // Given
        schuifTerug(VANDAAG.minusYears(10));
        ronde.doe(VANDAAG);
        assertThat(termijn("ONDERZOEKSGEGEVENS").getString("aangekondigdOp")).isNotNull();

        // When
        Api.intaker()
                .body("{\"soort\": \"MBO_CERTIFICAAT\", \"datum\": \"%s\"}".formatted(VANDAAG))
                .post("/v1/deelnemers/" + id + "/bewijzen")
                .then()
                .statusCode(201);

        // Then
        ronde.doe(VANDAAG.plusDays(30));
        Api.intaker().get("/v1/deelnemers/" + id).then().statusCode(200);
        termijnen("ONDERZOEKSGEGEVENS").then().body("items.deelnemer", not(hasItem(id)));
    }

    @Test
    void whatWasLoadedOfLongAgoIsKeptFromTheDayItWasLoaded() throws Exception {
        // Given
        String oud = "archief-" + UUID.randomUUID();
        Bulk.lever("DEELNEMERS", """
                {"bronId": "%s", "aangemeldOp": "2012-01-12", "kenmerken": %s}
                """.formatted(oud, Api.KENMERKEN));

        // When
        ronde.doe(VANDAAG);

        // Then
        String ander = Koppelingen.deelnemer("roc-twente", oud);
        Api.als(Tokens.beheerder())
                .get("/v1/vervaltermijnen?limit=1000&tot=" + VANDAAG.plusDays(179))
                .then()
                .statusCode(200)
                .body("items.deelnemer", not(hasItem(ander)));
    }

    @Test
    void onlyABeheerderSeesWhatFallsDueAndOnlyOfHisPilots() throws Exception {
        // Given
        schuifTerug(VANDAAG.minusYears(11));

        // When
        var elders = Api.als(Tokens.of("beheerder").pilots(Api.BRABANT).sign()).get("/v1/vervaltermijnen?limit=1000");

        // Then
        elders.then().statusCode(200).body("items.deelnemer", not(hasItem(id)));
        Api.intaker().get("/v1/vervaltermijnen").then().statusCode(403);
    }

    private io.restassured.response.Response zoek() {
        return Api.als(Tokens.of("intaker")
                        .organisatie("roc-twente")
                        .pilots(Api.TWENTE)
                        .sign())
                .body("{\"bronId\": \"" + bronId + "\"}")
                .post("/v1/deelnemers/_zoek");
    }

    private io.restassured.response.Response termijnen(String soort) {
        return Api.als(Tokens.beheerder()).get("/v1/vervaltermijnen?limit=1000&pilot=TWENTE&soort=" + soort);
    }

    private JsonPath termijn(String soort) {
        var termijnen = termijnen(soort).jsonPath();
        int plaats = termijnen.getList("items.deelnemer").indexOf(id);
        assertThat(plaats).as("what falls due of " + id).isNotNegative();
        return termijnen.setRootPath("items[" + plaats + "]");
    }

    private void laatstGenoemd(LocalDate dag) throws SQLException {
        try (var c = Parts.postgres().admin().connect("participant");
                var s = c.prepareStatement("update weigering set genoemd_op = ? where koppeling = ?")) {
            s.setObject(1, dag);
            s.setBytes(2, Koppelingen.koppeling("roc-twente", bronId));
            assertThat(s.executeUpdate()).isOne();
        }
    }

    private boolean isGeweigerd() throws SQLException {
        try (var c = Parts.postgres().admin().connect("participant");
                var s = c.prepareStatement("select from weigering where koppeling = ?")) {
            s.setBytes(1, Koppelingen.koppeling("roc-twente", bronId));
            return s.executeQuery().next();
        }
    }

    /** As if everything about the person had been recorded so long ago that the eenmeting is of this day. */
    private void schuifTerug(LocalDate een) throws SQLException {
        int dagen = (int) (LocalDate.of(2026, 7, 20).toEpochDay() - een.toEpochDay());
        try (var c = Parts.postgres().admin().connect("participant");
                var s = c.createStatement()) {
            for (String sql : List.of(
                    "update deelnemer set vastgelegd_op = date '2026-07-20' - %1$d, aangemeld_op = aangemeld_op - %1$d"
                            + " where id = '%2$s'",
                    "update meting set datum = datum - %1$d where deelnemer = '%2$s'",
                    "update deelname set start = start - %1$d where deelnemer = '%2$s'",
                    "update bewijs set datum = datum - %1$d where deelnemer = '%2$s'",
                    "update match set datum = datum - %1$d where deelnemer = '%2$s'")) {
                s.execute(sql.formatted(dagen, id));
            }
        }
    }
}
