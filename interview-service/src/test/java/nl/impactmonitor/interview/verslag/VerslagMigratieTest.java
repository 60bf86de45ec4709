package nl.impactmonitor.interview.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.Parts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fragments that were recorded before there were verslagen keep their text, their id and their coderingen. */
class VerslagMigratieTest {

    private static final ServiceDatabase KLAD = new ServiceDatabase("interview_een", "migratie", "verzoek", "werk");
    private static final PostgresAdmin ADMIN = Parts.postgres().admin();
    private static final String MET_TEKENS = "Eén e\u0301n € 😀\nen meer";

    @BeforeAll
    static void fragmenten_of_version_one_are_brought_to_the_newest() throws SQLException {
        // Given
        KLAD.create(ADMIN);
        migreer("1");
        voerUit("""
                insert into codeboek values ('B', 1, 'b', 'b', 'b', '2026-01-01');
                insert into code (codeboek, codeboek_versie, code, volgorde, naam, omschrijving, soort, evaluatiekader)
                values ('B', 1, 'C', 1, 'c', 'c', 'CONTEXT', 'IMPACT');
                insert into interview (id, pilot, niveau, datum, versie, vastgelegd_op) values
                  ('00000000-0000-0000-0000-00000000000a', 'A', 'REGIONAAL', '2026-05-01', 2, '2026-05-02T10:00:00Z');
                insert into fragment (id, interview, volgnummer, tekst) values
                  ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-00000000000a', 1,
                   '%s'),
                  ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-00000000000a', 2,
                   E'twee\\r\\nregels\\ren een');
                insert into codering values
                  ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a',
                   '00000000-0000-0000-0000-000000000001', 'B', 1, 'C', 'codeur', now());
                """.formatted(MET_TEKENS));

        // When
        migreer("latest");
    }

    @AfterAll
    static void the_scratch_database_goes() throws SQLException {
        try (Connection c = ADMIN.connect();
                Statement s = c.createStatement()) {
            s.execute("drop database " + KLAD.name());
        }
    }

    @Test
    void each_text_is_read_through_its_range() throws SQLException {
        assertThat(rijen("""
                        select substring(v.tekst from f.start + 1 for f.eind - f.start)
                        from fragment f
                        join verslag_versie v on v.verslag = f.verslag and v.versie = f.verslag_versie
                        order by f.volgnummer
                        """)).containsExactly(MET_TEKENS, "twee\nregels\nen een");
    }

    @Test
    void a_migrated_text_has_the_checksum_that_a_new_one_would_get() throws SQLException {
        assertThat(rijen("select sha256 from verslag_versie order by verslag"))
                .containsExactly(
                        Verslagtekst.van(MET_TEKENS).sha256(),
                        Verslagtekst.van("twee\r\nregels\ren een").sha256());
    }

    @Test
    void a_codering_still_points_at_its_fragment() throws SQLException {
        assertThat(rijen("select f.volgnummer, c.code from codering c join fragment f on f.id = c.fragment"))
                .containsExactly("1 C");
    }

    private static void migreer(String tot) {
        Flyway.configure()
                .dataSource(ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword())
                .locations("classpath:db/migration", "classpath:db/scope", "classpath:db/outbox")
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

    private static List<String> rijen(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement();
                ResultSet rij = s.executeQuery(sql)) {
            List<String> rijen = new ArrayList<>();
            while (rij.next()) {
                List<String> velden = new ArrayList<>();
                for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                    velden.add(rij.getString(i));
                }
                rijen.add(String.join(" ", velden));
            }
            return rijen;
        }
    }

    private static Connection verbinding() throws SQLException {
        return DriverManager.getConnection(ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword());
    }
}
