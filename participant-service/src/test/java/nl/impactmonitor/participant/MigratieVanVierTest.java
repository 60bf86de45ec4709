package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Parts;
import nl.impactmonitor.platform.test.RepoRoot;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database of version 4 with rows in every table, brought to the newest version: nothing is lost, nothing reads otherwise
 * than it did. Version 4 is its own migrations with the views it had.
 */
class MigratieVanVierTest {

    private static final ServiceDatabase KLAD = new ServiceDatabase("participant_vier", "migratie", "verzoek", "werk");
    private static final PostgresAdmin ADMIN = Parts.postgres().admin();
    private static final Path MIGRATIES = RepoRoot.resolve("participant-service/src/main/resources/db/migration");
    private static final Path VIER = RepoRoot.resolve("participant-service/src/test/resources/migratie/v4");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STATEN = "select id::text, staat from deelnemer_staat union all"
            + " select id, staat from pilot_staat union all select id::text, staat from scholingstraject_staat";

    private static Map<String, List<String>> kolommen;
    private static final Map<String, List<String>> rijen = new LinkedHashMap<>();
    private static Map<String, String> staten;

    @TempDir
    private static Path map;

    @BeforeAll
    static void fromFourWithRowsToTheNewest() throws IOException, SQLException {
        // Given
        KLAD.create(ADMIN);
        copy(MIGRATIES, "V[1-4]__.*");
        copy(VIER, "R__.*");
        migreer("filesystem:" + map);
        voerUit(Files.readString(VIER.resolve("rijen.sql")));
        kolommen = kolommen();
        for (String tabel : kolommen.keySet()) {
            rijen.put(tabel, rijen(tabel, kolommen.get(tabel)));
        }
        staten = staten();
        // When
        migreer("classpath:db/migration");
    }

    @AfterAll
    static void theScratchDatabaseGoes() throws SQLException {
        try (Connection c = ADMIN.connect();
                var s = c.createStatement()) {
            s.execute("drop database " + KLAD.name());
        }
    }

    @Test
    void theFixtureHasRowsInEveryTableOfFour() {
        assertThat(rijen).hasSizeGreaterThan(15).allSatisfy((tabel, inhoud) -> assertThat(inhoud)
                .isNotEmpty());
    }

    @Test
    void everyRowIsThereWithEveryValueItHad() throws SQLException {
        Map<String, List<String>> nu = kolommen();
        for (String tabel : rijen.keySet()) {
            assertThat(nu.get(tabel)).as("columns of " + tabel).containsAll(kolommen.get(tabel));
            assertThat(rijen(tabel, kolommen.get(tabel))).as("rows of " + tabel).isEqualTo(rijen.get(tabel));
        }
    }

    @Test
    void everyStateSaysWhatItSaidAndMaySayMore() throws Exception {
        Map<String, String> nu = staten();
        assertThat(nu.keySet()).isEqualTo(staten.keySet());
        for (String id : staten.keySet()) {
            assertThat(verloren("", JSON.readTree(staten.get(id)), JSON.readTree(nu.get(id))))
                    .as("state of " + id)
                    .isEmpty();
        }
    }

    @Test
    void everyStateOfADeelnemerKeepsTheContract() throws SQLException {
        assertThat(staten().entrySet().stream().filter(e -> e.getKey().startsWith("20000000")))
                .hasSize(3)
                .allSatisfy(e -> assertThat(JsonSchemas.validate(
                                "docs/contracts/deelnemers.v1.schema.json",
                                e.getValue().getBytes()))
                        .isEmpty());
    }

    @Test
    void aScopedRequestReadsItsOwnPilotAndNoOther() throws SQLException {
        try (Connection c =
                DriverManager.getConnection(ADMIN.jdbcUrl(KLAD.name()), KLAD.verzoek(), KLAD.verzoekPassword())) {
            c.setAutoCommit(false);
            lees(c, "select set_config('app.pilots', 'TWENTE', true)");
            assertThat(lees(c, "select id::text from deelnemer_staat order by id"))
                    .containsExactly("20000000-0000-4000-8000-000000000001", "20000000-0000-4000-8000-000000000002");
            assertThat(lees(c, "select distinct pilot from bewijs union select distinct pilot from deelname"))
                    .containsExactly("TWENTE");
        }
    }

    @Test
    void migratingOnceMoreChangesNothing() {
        assertThat(migreer("classpath:db/migration")).isZero();
    }

    private static int migreer(String locatie) {
        return Flyway.configure()
                .dataSource(ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword())
                .locations(locatie, "classpath:db/scope", "classpath:db/outbox")
                .placeholders(Map.of("verzoek", KLAD.verzoek(), "werk", KLAD.werk()))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static void copy(Path van, String namen) throws IOException {
        try (Stream<Path> bestanden = Files.list(van)) {
            for (Path bestand : bestanden
                    .filter(b -> b.getFileName().toString().matches(namen))
                    .toList()) {
                Files.copy(bestand, map.resolve(bestand.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** What the old state says and the new one does not say just so; more fields are no loss. */
    private static List<String> verloren(String waar, JsonNode was, JsonNode nu) {
        List<String> verloren = new ArrayList<>();
        if (was.isObject() && nu.isObject()) {
            was.properties()
                    .forEach(veld -> verloren.addAll(
                            verloren(waar + "/" + veld.getKey(), veld.getValue(), nu.path(veld.getKey()))));
        } else if (was.isArray() && nu.isArray() && was.size() == nu.size()) {
            for (int i = 0; i < was.size(); i++) {
                verloren.addAll(verloren(waar + "/" + i, was.get(i), nu.get(i)));
            }
        } else if (!was.equals(nu)) {
            verloren.add(waar + ": " + was + " became " + nu);
        }
        return verloren;
    }

    private static Map<String, List<String>> kolommen() throws SQLException {
        Map<String, List<String>> gevonden = new LinkedHashMap<>();
        try (Connection c = alsEigenaar()) {
            for (String paar : lees(c, """
                    select k.table_name || '.' || k.column_name from information_schema.columns k
                    join information_schema.tables t using (table_schema, table_name)
                    where k.table_schema = 'public' and t.table_type = 'BASE TABLE' and k.table_name not like 'flyway%'
                    order by 1""")) {
                String[] delen = paar.split("\\.");
                gevonden.computeIfAbsent(delen[0], t -> new ArrayList<>()).add(delen[1]);
            }
        }
        return gevonden;
    }

    private static List<String> rijen(String tabel, List<String> van) throws SQLException {
        try (Connection c = alsEigenaar()) {
            return lees(
                    c,
                    "select row_to_json(r)::text from (select \"" + String.join("\", \"", van) + "\" from " + tabel
                            + ") r order by 1");
        }
    }

    private static Map<String, String> staten() throws SQLException {
        Map<String, String> gevonden = new LinkedHashMap<>();
        try (Connection c = alsEigenaar();
                var s = c.createStatement();
                ResultSet rs = s.executeQuery(STATEN)) {
            while (rs.next()) {
                gevonden.put(rs.getString(1), rs.getString(2));
            }
        }
        return gevonden;
    }

    private static List<String> lees(Connection c, String sql) throws SQLException {
        List<String> gevonden = new ArrayList<>();
        try (var s = c.createStatement();
                ResultSet rs = s.executeQuery(sql)) {
            while (rs.next()) {
                gevonden.add(rs.getString(1));
            }
        }
        return gevonden;
    }

    private static void voerUit(String sql) throws SQLException {
        try (Connection c = alsEigenaar();
                var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static Connection alsEigenaar() throws SQLException {
        return DriverManager.getConnection(ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword());
    }
}
