package nl.impactmonitor.kpi.stand;

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

/** A stand that went out before the declared tables stays protected after the step: who is in it is still known. */
class StandMigratieTest {

    private static final ServiceDatabase KLAD = new ServiceDatabase("kpi_vier", "migratie", "verzoek", "werk");
    private static final PostgresAdmin ADMIN = Parts.postgres().admin();

    @BeforeAll
    static void a_stand_of_version_four_is_brought_to_the_newest() throws SQLException {
        // Given a shown figure, a suppressed one, and somebody who moved between the rows that are out
        KLAD.create(ADMIN);
        migreer("4");
        voerUit("""
                insert into stand_uitgifte (programma, peildatum, uitgegeven_op) values
                    ('LLO', '2026-01-01', now()), ('LLO', '2026-01-02', now());
                insert into stand_cel (uitgifte, pilot, kpi, lezing, waarde, personen, stand_per)
                select id, 'A', 'DEELNEMERS', 'RUIM', 12, 12, now() from stand_uitgifte;
                insert into stand_cel (uitgifte, pilot, kpi, lezing, waarde, personen, stand_per)
                select id, 'B', 'DEELNEMERS', 'RUIM', null, null, now() from stand_uitgifte;
                insert into stand_lid (programma, pilot, kpi, lezing, sleutel, aantal) values
                    ('LLO', 'A', 'DEELNEMERS', 'RUIM', 'p', 1), ('LLO', 'A', 'MATCHES', 'STANDAARD', 'p', 2),
                    ('LLO', 'B', 'DEELNEMERS', 'STRIKT', 'p', 1), ('LLO', '*', 'DEELNEMERS', 'RUIM', 'p', 1);
                insert into stand_vertrokken (programma, pilot, kpi, lezing, personen) values
                    ('LLO', 'A', 'DEELNEMERS', 'RUIM', 3);
                """);

        // When
        migreer("30");
        voerUit("""
                insert into stand_figuur (uitgifte, programma, maat, splitsing, pilot, kenmerken, zichtbaar, waarde, stand_per)
                values (2, 'LLO', 'NUL_EEN/WERKZAAM//TOTAAL', '', 'A', '', true, 14, now());
                insert into stand_figuur_nu (programma, maat, splitsing, pilot, kenmerken, zichtbaar, sinds) values
                    ('LLO', 'NUL_EEN/WERKZAAM//TOTAAL', '', 'A', '', true, 2),
                    ('LLO', 'NUL_EEN/WERK_OF_OPLEIDING//TOTAAL', '', 'A', '', true, 2);
                insert into stand_toestand (programma, sleutel, uitgifte, bron, pilot, tellingen) values
                    ('LLO', 'q', 2, 'DEELNEMER', 'A', '{"NUL_EEN/WERKZAAM//TOTAAL": 1, "NUL_EEN/WERKZAAM//BETER": 1}');
                """);
        migreer("52");
    }

    @AfterAll
    static void the_scratch_database_goes() throws SQLException {
        try (Connection c = ADMIN.connect();
                Statement s = c.createStatement()) {
            s.execute("drop database " + KLAD.name());
        }
    }

    @Test
    void what_is_out_and_how_many_left_is_still_known() throws SQLException {
        assertThat(
                        rijen(
                                "select pilot, maat, zichtbaar, sinds, vertrokken from stand_figuur_nu where maat like 'D%' order by pilot"))
                .containsExactly("A DEELNEMERS/RUIM t 2 3", "B DEELNEMERS/RUIM f 2 0");
        assertThat(rijen("select uitgifte, pilot, waarde from stand_figuur where maat like 'D%' order by pilot"))
                .containsExactly("2 A 12", "2 B null");
    }

    @Test
    void the_number_measured_is_one_figure_under_the_name_of_the_step() throws SQLException {
        assertThat(rijen("select maat, zichtbaar, sinds from stand_figuur_nu where maat not like 'DEELNEMERS%'"))
                .containsExactly("STROOM/EENMETING t 2");
        assertThat(rijen("select waarde from stand_figuur where maat = 'STROOM/EENMETING'"))
                .containsExactly("14");
        assertThat(rijen("select tellingen from stand_toestand where sleutel = 'q'"))
                .containsExactly("{\"STROOM/EENMETING\": 1, \"NUL_EEN/WERKZAAM//BETER\": 1}");
    }

    @Test
    void who_is_in_it_is_still_known_once() throws SQLException {
        assertThat(rijen("select sleutel, uitgifte, pilot, tellingen from stand_toestand where sleutel = 'p'"))
                .containsExactly("p 2 A {\"DEELNEMERS/RUIM\": 1, \"MATCHES/STANDAARD\": 2}");
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
