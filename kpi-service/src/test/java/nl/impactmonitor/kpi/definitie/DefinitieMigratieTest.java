package nl.impactmonitor.kpi.definitie;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.Parts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An installation that got the second versions of the definitions long after the day that is written in their migrations. */
class DefinitieMigratieTest {

    private static final ServiceDatabase KLAD = new ServiceDatabase("kpi_definities", "migratie", "verzoek", "werk");
    private static final PostgresAdmin ADMIN = Parts.postgres().admin();

    @AfterEach
    void the_scratch_database_goes() throws SQLException {
        try (Connection c = ADMIN.connect();
                Statement s = c.createStatement()) {
            s.execute("drop database " + KLAD.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-02-01T12:00:00Z, 2027-02-28", "2027-03-02T12:00:00Z, 2027-03-01"})
    void a_version_begins_when_it_came_and_each_stand_keeps_the_one_that_counted_it(String herbouwd, String daarna)
            throws SQLException {
        // Given standen of before and after the new versions came, and live tables of that moment
        KLAD.create(ADMIN);
        migreer("221");
        voerUit("""
                update flyway_schema_history set installed_on = '2027-03-01 09:00' where version in ('180', '221');
                update projectie_generatie set vingerafdruk = '4-x', gemaakt_op = '%s';
                insert into stand_uitgifte (programma, peildatum, uitgegeven_op) values
                    ('LLO', '2027-02-20', '2027-02-20T02:30:00Z'), ('LLO', '2027-03-03', '2027-03-03T02:30:00Z');
                """.formatted(herbouwd));

        // When
        migreer("242");

        // Then
        assertThat(waarden("select geldig_van from maatdefinitie where versie = 2 group by 1"))
                .isEqualTo("2027-03-01");
        assertThat(waarden("select geldig_tot from kpi_definitie where kpi = 'SOCIALE_INCLUSIE' and versie = 1"))
                .isEqualTo("2027-02-28");
        assertThat(waarden("select definities from projectie_generatie")).isEqualTo(daarna);
        assertThat(waarden("select definities from stand_uitgifte order by id")).isEqualTo("2027-02-28 " + daarna);
        assertThat(waarden("select nieuwste_definities()")).isEqualTo("2027-03-01");
    }

    private static void migreer(String tot) {
        Flyway.configure()
                .dataSource(ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword())
                .locations("classpath:db/migration", "classpath:db/scope", "classpath:db/projection")
                .placeholders(Map.of("verzoek", KLAD.verzoek(), "werk", KLAD.werk()))
                .target(tot)
                .load()
                .migrate();
    }

    private static void voerUit(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static String waarden(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement();
                ResultSet rij =
                        s.executeQuery("select string_agg(w.waarde::text, ' ') from (" + sql + ") as w (waarde)")) {
            rij.next();
            return rij.getString(1);
        }
    }

    private static Connection verbinding() throws SQLException {
        return DriverManager.getConnection(ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword());
    }
}
