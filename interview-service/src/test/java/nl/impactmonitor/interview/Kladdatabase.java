package nl.impactmonitor.interview;

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

/** A database of its own, to bring from one version of the schema to another. */
public final class Kladdatabase implements AutoCloseable {

    private static final PostgresAdmin ADMIN = Parts.postgres().admin();

    private final ServiceDatabase database;

    public Kladdatabase(String naam) throws SQLException {
        database = new ServiceDatabase(naam, "migratie", "verzoek", "werk");
        database.create(ADMIN);
    }

    /** @param versie of the schema, or {@code latest} */
    public void migreer(String versie) {
        Flyway.configure()
                .dataSource(ADMIN.jdbcUrl(database.name()), database.migratie(), database.migratiePassword())
                .locations("classpath:db/migration", "classpath:db/scope", "classpath:db/outbox")
                .placeholders(Map.of("verzoek", database.verzoek(), "werk", database.werk()))
                .target(versie)
                .load()
                .migrate();
    }

    public void voerUit(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    /** Each row as its values with a space between. */
    public List<String> rijen(String sql) throws SQLException {
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

    private Connection verbinding() throws SQLException {
        return DriverManager.getConnection(
                ADMIN.jdbcUrl(database.name()), database.migratie(), database.migratiePassword());
    }

    @Override
    public void close() throws SQLException {
        try (Connection c = ADMIN.connect();
                Statement s = c.createStatement()) {
            s.execute("drop database " + database.name());
        }
    }
}
