package nl.impactmonitor.kpi.projectie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row-level security below the queries: what a request's login sees of the projection. */
@QuarkusTest
class AfschermingTest {

    @Inject
    Proefdata proef;

    @Inject
    AgroalDataSource verzoek;

    @Inject
    ScopeRunner scopes;

    private String mijn;
    private String ander;

    @BeforeEach
    void twee_pilots_met_mensen() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        mijn = "MIJN-" + eigen;
        ander = "ANDER-" + eigen;
        proef.pilot(mijn, "T-" + eigen);
        proef.pilot(ander, "T-" + eigen);
        proef.verbeterden(mijn, 2);
        proef.verbeterden(ander, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select code from pilot",
                "select distinct pilot from stand_maand",
                "select distinct pilot from stand_dag"
            })
    void only_rows_of_pilots_in_scope_are_read(String sql) throws Exception {
        // Given
        Scope scope = new Scope(Set.of(mijn), "", "");

        // When
        List<String> codes =
                scopes.callAs(scope, () -> QuarkusTransaction.requiringNew().call(() -> lees(sql)));

        // Then
        assertThat(codes).containsExactly(mijn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select code from pilot",
                "select distinct pilot from stand_maand",
                "select distinct pilot from stand_dag"
            })
    void without_a_scope_no_row_is_read(String sql) {
        // Given no token and no job

        // When
        List<String> codes = QuarkusTransaction.requiringNew().call(() -> lees(sql));

        // Then
        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contributie", "stand_toestand"})
    void rows_of_people_are_closed_to_requests(String tabel) {
        // Given a table with a row per person

        // When
        Throwable fout = org.assertj.core.api.Assertions.catchThrowable(
                () -> QuarkusTransaction.requiringNew().call(() -> lees("select sleutel from " + tabel)));

        // Then
        assertThat(fout).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void a_request_cannot_write_the_stand() {
        // Given
        Scope scope = new Scope(Set.of("*"), "", "");
        String sql = "insert into stand_dag values ('" + mijn + "', 'DEELNEMER', 'MATCHES', 'STANDAARD', now(), 1, 1)";

        // When and then
        assertThatThrownBy(() -> scopes.callAs(
                        scope, () -> QuarkusTransaction.requiringNew().call(() -> lees(sql + " returning pilot"))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private List<String> lees(String sql) {
        try (Connection db = verzoek.getConnection();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(sql)) {
            List<String> codes = new java.util.ArrayList<>();
            while (rij.next()) {
                codes.add(rij.getString(1));
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
