package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twice: by the answers of the API, and by PostgreSQL itself below any query of ours. */
@QuarkusTest
@Dienst
class ScopeTest {

    private static final String BRABANDER = Tokens.intaker(Api.BRABANT);

    @Inject
    AgroalDataSource verzoek;

    @Inject
    ScopeRunner scopes;

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void anotherPilotsDeelnemerDoesNotExist() {
        // Given
        String id = Api.metInstemming();
        String pad = "/v1/deelnemers/" + id;

        // When
        var antwoord = Api.als(BRABANDER).get(pad).then();

        // Then
        antwoord.statusCode(404).contentType("application/problem+json");
        Api.als(BRABANDER).get(pad + "/metingen").then().statusCode(404);
        Api.als(BRABANDER)
                .body(Api.meting("NUL", "2026-01-19"))
                .post(pad + "/metingen")
                .then()
                .statusCode(404);
        Api.als(BRABANDER)
                .body("{\"soort\": \"INSTEMMING\", \"gegeven\": false, \"datum\": \"2026-02-01\"}")
                .post(pad + "/toestemmingen")
                .then()
                .statusCode(404);
        Api.intaker().get(pad).then().statusCode(200);
    }

    @Test
    void aPilotOfAnotherIsUnknownInBodyAndFilter() {
        // When
        var antwoord = Api.als(BRABANDER)
                .body("""
                {"pilot": "TWENTE", "aangemeldOp": "2026-01-12", "kenmerken": %s}""".formatted(Api.KENMERKEN))
                .post("/v1/deelnemers")
                .then();

        // Then
        antwoord.statusCode(404);
        Api.als(BRABANDER).get("/v1/deelnemers?pilot=TWENTE").then().statusCode(404);
        Api.als(BRABANDER).get("/v1/pilots/TWENTE").then().statusCode(404);
    }

    @Test
    void aListHoldsOwnPilotsOnlyAndReadsOnByCursor() {
        // Given
        String mijne = Api.deelnemer(Api.BRABANT);
        Api.deelnemer(Api.TWENTE);

        // When
        List<String> pilots = Api.als(BRABANDER)
                .get("/v1/deelnemers?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("items.pilot");

        // Then
        assertThat(pilots).isNotEmpty().containsOnly(Api.BRABANT);
        String cursor = Api.als(BRABANDER)
                .get("/v1/deelnemers?limit=" + (pilots.size() - 1 == 0 ? 1 : pilots.size() - 1))
                .then()
                .extract()
                .path("volgende");
        if (cursor != null) {
            List<String> rest = Api.als(BRABANDER)
                    .get("/v1/deelnemers?cursor=" + cursor)
                    .then()
                    .extract()
                    .path("items.id");
            assertThat(rest).containsExactly(mijne);
        }
    }

    @Test
    void rolesThatMayNotTouchDeelnemersAreRefused() {
        for (String token : List.of(Tokens.analist(), Tokens.beheerder(), Tokens.projectleider(Api.TWENTE))) {
            Api.als(token).get("/v1/deelnemers").then().statusCode(403);
        }
    }

    @Test
    void postgresItselfHidesTheRowsOfOtherPilots() throws Exception {
        // Given
        Api.deelnemer(Api.TWENTE);
        Api.deelnemer(Api.BRABANT);

        // When
        Set<String> gezien = alsScope(Set.of(Api.BRABANT), "select distinct pilot from deelnemer");

        // Then
        assertThat(gezien).containsExactly(Api.BRABANT);
        assertThat(alsScope(Set.of("*"), "select distinct pilot from deelnemer"))
                .contains(Api.TWENTE, Api.BRABANT);
        assertThat(alsScope(Set.of(), "select distinct pilot from deelnemer")).isEmpty();
        assertThat(alsScope(Set.of(Api.BRABANT), "select distinct staat::json ->> 'pilot' from deelnemer_staat"))
                .containsExactly(Api.BRABANT);
    }

    @Test
    void everyTableWithAPilotHasBothPolicies() throws Exception {
        // When
        Set<String> zonder = alsScope(Set.of("*"), """
                select t.table_name from information_schema.columns t join information_schema.tables b \
                on b.table_name = t.table_name and b.table_type = 'BASE TABLE' and b.table_schema = 'public' \
                where t.column_name = 'pilot' and t.table_schema = 'public' and t.table_name <> 'koppeling' \
                and not exists (select 1 from pg_class c where c.relname = t.table_name and c.relrowsecurity \
                and (select count(*) from pg_policies p where p.tablename = t.table_name) = 2)""");

        // Then
        assertThat(zonder).isEmpty();
    }

    @Test
    void aWriteOutsideTheScopeFailsLoudly() {
        assertThatThrownBy(() ->
                        scopes.callAs(new Scope(Set.of(Api.BRABANT), "", ""), () -> QuarkusTransaction.requiringNew()
                                .call(() -> {
                                    try (Connection c = verzoek.getConnection();
                                            var s = c.createStatement()) {
                                        return s.executeUpdate("""
                                        insert into scholingstraject (id, pilot, versie, naam, soort, nieuw, status) \
                                        values (gen_random_uuid(), 'TWENTE', 1, 'x', 'EDUCATIE', true, 'IN_ONTWIKKELING')""");
                                    }
                                })))
                .hasStackTraceContaining("row-level security");
    }

    private Set<String> alsScope(Set<String> pilots, String sql) throws Exception {
        return scopes.callAs(new Scope(pilots, "", ""), () -> QuarkusTransaction.requiringNew()
                .call(() -> lees(sql)));
    }

    private Set<String> lees(String sql) throws SQLException {
        var gevonden = new TreeSet<String>();
        try (Connection c = verzoek.getConnection();
                var s = c.createStatement();
                var rs = s.executeQuery(sql)) {
            while (rs.next()) {
                gevonden.add(rs.getString(1));
            }
        }
        return gevonden;
    }
}
