package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.Parts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Does the scope test bite? In a scratch database that lost a policy, the same check must fail. */
class VerlorenBeleidTest {

    private static final ServiceDatabase KLAD = new ServiceDatabase("participant_klad", "migratie", "verzoek", "werk");

    private final PostgresAdmin admin = Parts.postgres().admin();

    @BeforeEach
    void aScratchDatabaseWithTwoPilots() throws SQLException {
        KLAD.create(admin);
        Flyway.configure()
                .dataSource(admin.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword())
                .locations("classpath:db/migration", "classpath:db/scope", "classpath:db/outbox")
                .placeholders(Map.of("verzoek", KLAD.verzoek(), "werk", KLAD.werk()))
                .load()
                .migrate();
        alsEigenaar("""
                insert into pilot (code, versie, naam, programma, valuta, start, einde)
                select code, 1, code, 'LLO', 'EUR', '2026-01-01', '2027-12-31'
                from unnest(array['TWENTE', 'ZUIDOOST-BRABANT']) code""");
    }

    @AfterEach
    void theScratchDatabaseGoes() throws SQLException {
        try (Connection c = admin.connect();
                var s = c.createStatement()) {
            s.execute("drop database " + KLAD.name());
        }
    }

    @Test
    void theShippedPoliciesShowExactlyTheOwnPilot() {
        // When, Then
        assertThatCode(this::onlyTheOwnPilotIsSeen).doesNotThrowAnyException();
    }

    @Test
    void withoutThePolicyOfRequestsTheCheckFails() throws SQLException {
        // Given
        alsEigenaar("""
                do $$ declare beleid text; begin
                  select policyname into strict beleid from pg_policies
                  where tablename = 'pilot' and 'participant_klad_verzoek' = any (roles);
                  execute format('drop policy %I on pilot', beleid);
                end $$""");
        // When, Then
        assertThatThrownBy(this::onlyTheOwnPilotIsSeen).isInstanceOf(AssertionError.class);
    }

    @Test
    void withRowLevelSecurityOffTheCheckFails() throws SQLException {
        // Given
        alsEigenaar("alter table pilot disable row level security");
        // When, Then
        assertThatThrownBy(this::onlyTheOwnPilotIsSeen).isInstanceOf(AssertionError.class);
    }

    private void onlyTheOwnPilotIsSeen() throws SQLException {
        List<String> gezien = new ArrayList<>();
        try (Connection c = DriverManager.getConnection(
                        admin.jdbcUrl(KLAD.name()), KLAD.verzoek(), KLAD.verzoekPassword());
                var s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('app.pilots', 'TWENTE', true)");
            var rs = s.executeQuery("select code from pilot");
            while (rs.next()) {
                gezien.add(rs.getString(1));
            }
        }
        assertThat(gezien).containsExactly("TWENTE");
    }

    private void alsEigenaar(String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        admin.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword());
                var s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
