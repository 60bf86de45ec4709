package nl.impactmonitor.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.local.PostgresAdmin;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * The probe of a bulk push: the very rows that a push left, brought by COPY into copies of the same tables, with their
 * indexes and constraints, in one transaction on one connection.
 */
final class BareCopy {

    private static final List<String> TABLES = List.of(
            "deelnemer", "koppeling", "koppeling_inhoud", "toestemming", "deelname", "meting", "bewijs", "match");

    private final PostgresAdmin postgres;
    private final Map<String, byte[]> rows = new LinkedHashMap<>();
    private long count;

    BareCopy(PostgresAdmin postgres) throws Exception {
        this.postgres = postgres;
        try (Connection c = postgres.connect("participant")) {
            CopyManager copy = new CopyManager(c.unwrap(BaseConnection.class));
            for (String table : TABLES) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                count += copy.copyOut("copy \"" + table + "\" to stdout", bytes);
                rows.put(table, bytes.toByteArray());
            }
        }
    }

    long rows() {
        return count;
    }

    double rowsPerSecond() throws SQLException, IOException {
        try (Connection c = postgres.connect("participant");
                Statement sql = c.createStatement()) {
            sql.execute("drop schema if exists bench cascade");
            sql.execute("create schema bench");
            for (String table : TABLES) {
                sql.execute("create table bench.\"" + table + "\" (like public.\"" + table + "\" including all)");
            }
            c.setAutoCommit(false);
            CopyManager copy = new CopyManager(c.unwrap(BaseConnection.class));
            long begin = System.nanoTime();
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                copy.copyIn(
                        "copy bench.\"" + table.getKey() + "\" from stdin", new ByteArrayInputStream(table.getValue()));
            }
            c.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            sql.execute("drop schema bench cascade");
            c.commit();
            return count / seconds;
        }
    }
}
