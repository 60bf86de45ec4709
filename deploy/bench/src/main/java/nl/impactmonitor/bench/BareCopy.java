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
 * The probe of a bulk push: the rows that the pushes so far left, brought by COPY into empty tables of the same shape, in
 * one transaction on one connection. Those have the indexes, checks and foreign keys of the real ones, and no row-level
 * security: COPY does not go with it.
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
            foreignKeys(sql);
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

    /** To the copies where there is one, else to the table itself. */
    private static void foreignKeys(Statement sql) throws SQLException {
        sql.execute("""
                do $$
                declare k record;
                begin
                    set local search_path = bench, public;
                    for k in select t.relname as tabel, pg_get_constraintdef(f.oid) as regel
                               from pg_constraint f join pg_class t on t.oid = f.conrelid
                              where f.contype = 'f' and t.relnamespace = 'public'::regnamespace
                                and to_regclass(format('bench.%I', t.relname)) is not null
                    loop
                        execute format('alter table bench.%I add %s',
                                       k.tabel, replace(k.regel, 'REFERENCES public.', 'REFERENCES '));
                    end loop;
                end $$""");
    }
}
