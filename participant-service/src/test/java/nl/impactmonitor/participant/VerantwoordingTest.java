package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.Parts;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written down about who touches whom, as PostgreSQL has it. */
@QuarkusTest
@Dienst
class VerantwoordingTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @Inject
    AgroalDataSource verzoek;

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void aChangeIsWrittenWithWhoWhatAndTheNamesOfTheFields() throws Exception {
        // Given
        String id = Api.metInstemming();

        // When
        Api.als(Tokens.of("intaker").pilots(Api.TWENTE).subject("7b0d").sign())
                .body(Api.meting("NUL", "2026-01-19"))
                .post("/v1/deelnemers/" + id + "/metingen")
                .then()
                .statusCode(201);

        // Then
        List<String> regel = audit(id).getLast();
        assertThat(regel)
                .startsWith("7b0d", "7b0d", "", "intaker", "POST /v1/deelnemers/{id}/metingen", "GEWIJZIGD")
                .last()
                .asString()
                .contains("moment", "antwoorden", "situatie.uitkering.bedragPerMaand")
                .doesNotContain("NUL", "1345");
    }

    @Test
    void readingOneIsWrittenBeforeTheAnswerLeaves() throws Exception {
        // Given
        String id = Api.deelnemer();

        // When
        Api.als(Tokens.onderzoeker()).get("/v1/deelnemers/" + id).then().statusCode(200);

        // Then
        assertThat(audit(id).getLast())
                .contains("onderzoeker", "GET /v1/deelnemers/{id}", "GEZIEN")
                .last()
                .asString()
                .contains("kenmerken.geslacht", "toestemming.instemming");
    }

    @Test
    void aListIsOneRowOfTheAuditAndARecordForEachPersonInTheLogboek() throws Exception {
        // Given
        String een = Api.deelnemer(Api.BRABANT);
        String ander = Api.deelnemer(Api.BRABANT);

        // When
        Api.als(Tokens.intaker(Api.BRABANT))
                .get("/v1/deelnemers?limit=1000")
                .then()
                .statusCode(200);

        // Then
        assertThat(lees("select volgnummer from audit_regel where handeling = 'GET /v1/deelnemers'"
                        + " and deelnemers @> array['" + een + "', '" + ander + "']::uuid[]"))
                .hasSize(1);
        assertThat(lees("select count(*), count(distinct span_id), count(distinct parent_span_id) from logboek_regel"
                        + " where naam = 'GET /v1/deelnemers' and betrokkene in ('" + een + "', '" + ander + "')"))
                .containsExactly(List.of("2", "2", "1"));
        assertThat(lees("select kind.betrokkene from logboek_regel kind join logboek_regel ouder"
                        + " on ouder.span_id = kind.parent_span_id and ouder.trace_id = kind.trace_id"
                        + " and ouder.betrokkene is null where kind.betrokkene = '" + een + "'"))
                .hasSize(1);
    }

    @Test
    void aRefusalForWhatIsInTheDossierIsWrittenAsRefused() throws Exception {
        // Given
        String id = Api.deelnemer();

        // When
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(409);

        // Then
        assertThat(audit(id).getLast()).contains("POST /v1/deelnemers/{id}/metingen", "GEWEIGERD");
        assertThat(lees("select status from logboek_regel where betrokkene = '" + id + "' order by volgnummer desc"))
                .first()
                .isEqualTo(List.of("0"));
    }

    @Test
    void askingForSomebodyOfAnotherPilotIsWrittenAndIsNoProcessing() throws Exception {
        // Given
        String id = Api.deelnemer();
        int voor = logboek(id);

        // When
        Api.als(Tokens.intaker(Api.BRABANT)).get("/v1/deelnemers/" + id).then().statusCode(404);

        // Then
        assertThat(audit(id).getLast()).contains("GET /v1/deelnemers/{id}", "GEWEIGERD");
        assertThat(logboek(id)).isEqualTo(voor);
    }

    @Test
    void aSearchThatFindsNobodyIsWrittenWithoutWhatWasLookedFor() throws Exception {
        // Given
        String gezocht = "niemand-" + UUID.randomUUID();

        // When
        Api.als(Tokens.of("intaker")
                        .subject(gezocht)
                        .organisatie("roc-twente")
                        .pilots(Api.TWENTE)
                        .sign())
                .body("{\"bronId\": \"" + gezocht + "-sleutel\"}")
                .post("/v1/deelnemers/_zoek")
                .then()
                .statusCode(404);

        // Then
        assertThat(lees("select handeling, soort, velden, deelnemers, r::text like '%-sleutel%' from audit_regel r"
                        + " where wie = '" + gezocht + "'"))
                .containsExactly(List.of("POST /v1/deelnemers/_zoek", "GEWEIGERD", "{bronId}", "{}", "f"));
    }

    @Test
    void whoIsRefusedByRoleIsWrittenWithWhomItWasAbout() throws Exception {
        // Given
        String id = Api.deelnemer();
        String wie = "nieuwsgierig-" + UUID.randomUUID();

        // When
        Api.als(Tokens.of("projectleider").subject(wie).pilots(Api.TWENTE).sign())
                .get("/v1/deelnemers/" + id + "/metingen?fields=scores")
                .then()
                .statusCode(403);

        // Then
        assertThat(eerste(
                        "select handeling, soort, rol, deelnemers, velden from audit_regel where wie = '" + wie + "'"))
                .containsExactly(
                        "GET /v1/deelnemers/{id}/metingen", "GEWEIGERD", "projectleider", "{" + id + "}", "{}");
        assertThat(lees("select 1 from logboek_regel where naam = 'GET /v1/deelnemers/{id}/metingen'"
                        + " and betrokkene = '" + id + "'"))
                .isEmpty();
    }

    @Test
    void whoIsRefusedForHisPilotsIsWrittenToo() throws Exception {
        // Given
        String wie = "nieuwsgierig-" + UUID.randomUUID();

        // When
        Api.als(Tokens.of("beheerder").subject(wie).pilots(Api.TWENTE).sign())
                .get("/v1/auditregels")
                .then()
                .statusCode(403);

        // Then
        assertThat(lees("select handeling, soort, deelnemers from audit_regel where wie = '" + wie + "'"))
                .containsExactly(List.of("GET /v1/auditregels", "GEWEIGERD", "{}"));
    }

    @Test
    void aChangeOfWhatIsNoPersonIsInTheAuditAndNotInTheLogboek() throws Exception {
        // Given
        String wie = "beheer-" + UUID.randomUUID();

        // When
        Api.als(Tokens.of("beheerder").subject(wie).pilots("*").sign())
                .body("{\"code\": \"R-%s\", \"naam\": \"Zeeland\", \"gemeenten\": []}"
                        .formatted(wie.substring(7, 15).toUpperCase(java.util.Locale.ROOT)))
                .post("/v1/regios")
                .then()
                .statusCode(201);

        // Then
        assertThat(lees("select handeling, soort, array_to_string(velden, ' ') from audit_regel where wie = '" + wie
                        + "'"))
                .singleElement()
                .satisfies(regel ->
                        assertThat(regel.getLast()).contains("regio:R-", "naam").doesNotContain("Zeeland"));
    }

    @Test
    void anErasureIsWrittenUnderItsOwnActivityAndTheRowsStay() throws Exception {
        // Given
        String id = Api.metInstemming();

        // When
        Api.toestemming(id, "INSTEMMING", false).then().statusCode(204);

        // Then
        assertThat(audit(id).getLast()).contains("POST /v1/deelnemers/{id}/toestemmingen", "GEWIST");
        assertThat(lees("select activiteit from logboek_regel where betrokkene = '" + id
                        + "' order by volgnummer desc"))
                .first()
                .asString()
                .contains("/verwerkingsactiviteiten/wissen/1");
    }

    @Test
    void aDeliveryIsWrittenForEveryPersonInItUnderWhoSubmittedIt() throws Exception {
        // Given
        String traject = "T-" + UUID.randomUUID();
        Bulk.lever("TRAJECTEN", Bulk.traject(traject));
        String bron = UUID.randomUUID().toString();

        // When
        JsonPath levering =
                Bulk.lever("DOSSIERS", Bulk.dossier(bron + "-1", traject) + Bulk.dossier(bron + "-2", traject));

        // Then
        String trace = levering.getString("id").replace("-", "");
        assertThat(lees(
                        "select wie, organisatie, rol, handeling, soort, cardinality(deelnemers), velden from audit_regel"
                                + " where trace = '" + trace + "'"))
                .singleElement()
                .satisfies(regel -> assertThat(regel.subList(0, 6))
                        .containsExactly("proef", "roc-twente", "aanleveraar", "aanlevering", "GEWIJZIGD", "2"))
                .satisfies(regel -> assertThat(regel.getLast())
                        .contains("metingen", "bronId")
                        .doesNotContain(bron));
        assertThat(lees("select betrokkene from logboek_regel where encode(trace_id, 'hex') = '" + trace
                        + "' and betrokkene is not null and activiteit like '%/aanleveren/1'"))
                .hasSize(2);
    }

    @Test
    void theCallersTraceIsKeptAsForeignOperation() throws Exception {
        // Given
        String id = Api.deelnemer();

        // When
        Api.intaker()
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/deelnemers/" + id)
                .then()
                .statusCode(200);

        // Then
        assertThat(lees(
                        "select encode(trace_id, 'hex'), encode(foreign_trace_id, 'hex'), encode(foreign_span_id, 'hex')"
                                + " from logboek_regel where betrokkene = '" + id + "' order by volgnummer desc"))
                .first()
                .isEqualTo(List.of(TRACE, TRACE, "00f067aa0ba902b7"));
    }

    @Test
    void aChangeThatPublishesNoStateIsWrittenWithItsTransactionToo() throws Exception {
        // Given
        String id = Api.deelnemer();
        String sleutel = "eigen-" + UUID.randomUUID();

        // When
        Api.als(Tokens.of("intaker")
                        .pilots(Api.TWENTE)
                        .organisatie("gemeente-enschede")
                        .sign())
                .body("{\"bronId\": \"%s\"}".formatted(sleutel))
                .post("/v1/deelnemers/" + id + "/koppelingen")
                .then()
                .statusCode(lessThan(300));

        // Then
        assertThat(audit(id).getLast())
                .contains("gemeente-enschede", "POST /v1/deelnemers/{id}/koppelingen", "GEWIJZIGD", "{bronId}")
                .doesNotContain(sleutel);
    }

    @Test
    void anAnswerThatCannotBeAccountedForDoesNotLeave() throws Exception {
        // Given
        String id = Api.deelnemer();

        // When
        Response antwoord = zonderLogboek(() -> Api.intaker().get("/v1/deelnemers/" + id));

        // Then
        antwoord.then().statusCode(503).contentType("application/problem+json").header("ETag", nullValue());
        assertThat(antwoord.asString()).doesNotContain("kenmerken");
    }

    @Test
    void aChangeThatCannotBeAccountedForDoesNotHappen() throws Exception {
        // Given
        String id = Api.metInstemming();

        // When
        Response antwoord = zonderLogboek(() -> Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")));

        // Then
        assertThat(antwoord.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(lees("select id from meting where deelnemer = '" + id + "'")).isEmpty();
        Api.intaker().get("/v1/deelnemers/" + id).then().header("ETag", "\"2\"");
    }

    @Test
    void noLoginOfTheServiceCanChangeOrDeleteARow() {
        for (AgroalDataSource login : List.of(verzoek, werk)) {
            for (String tabel : List.of("audit_regel", "logboek_regel")) {
                assertThatThrownBy(() -> voerUit(login, "delete from " + tabel))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> voerUit(login, "update " + tabel + " set volgnummer = default"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /** While the database refuses every record of the logboek. */
    private static Response zonderLogboek(Callable<Response> verzoek) throws Exception {
        alsEigenaar("alter table logboek_regel add constraint dicht check (false) not valid");
        try {
            return verzoek.call();
        } finally {
            alsEigenaar("alter table logboek_regel drop constraint dicht");
        }
    }

    private static void alsEigenaar(String sql) throws SQLException {
        var database = new ServiceDatabase("participant", "migratie", "verzoek", "werk");
        String adres = Parts.postgres().admin().jdbcUrl(database.name());
        try (Connection c = DriverManager.getConnection(adres, database.migratie(), database.migratiePassword());
                var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private List<List<String>> audit(String deelnemer) throws SQLException {
        return lees(
                "select wie, client, organisatie, rol, handeling, soort, velden from audit_regel where deelnemers @>"
                        + " array['" + deelnemer + "']::uuid[] order by volgnummer");
    }

    private int logboek(String deelnemer) throws SQLException {
        return lees("select 1 from logboek_regel where betrokkene = '" + deelnemer + "'")
                .size();
    }

    /** Written beside the answer, so perhaps just after it. */
    private List<String> eerste(String sql) throws Exception {
        long tot = System.nanoTime() + java.time.Duration.ofSeconds(10).toNanos();
        List<List<String>> rijen = lees(sql);
        while (rijen.isEmpty() && System.nanoTime() < tot) {
            Thread.sleep(20);
            rijen = lees(sql);
        }
        return rijen.getFirst();
    }

    private static void voerUit(AgroalDataSource login, String sql) throws SQLException {
        try (Connection c = login.getConnection();
                var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private List<List<String>> lees(String sql) throws SQLException {
        List<List<String>> rijen = new ArrayList<>();
        try (Connection c = werk.getConnection();
                var s = c.createStatement();
                ResultSet rs = s.executeQuery(sql)) {
            while (rs.next()) {
                List<String> rij = new ArrayList<>();
                for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
                    rij.add(rs.getString(i));
                }
                rijen.add(rij);
            }
        }
        return rijen;
    }
}
