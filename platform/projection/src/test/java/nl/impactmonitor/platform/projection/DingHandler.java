package nl.impactmonitor.platform.projection;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps each thing's value, and how many things have which value by (new - old). */
@Singleton
class DingHandler implements StateHandler<Integer> {
    static final String TOPIC = "trajecten.v1";

    /** So many next calls lose their connection to the database. */
    final AtomicInteger databaseFailures = new AtomicInteger();

    /** Stands for a bug that a later version of the service does not have. */
    volatile boolean refusesSeven = true;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Integer read(byte[] json) throws UnreadableState {
        String text = new String(json, StandardCharsets.UTF_8);
        if (text.startsWith("{")) {
            throw new UnreadableState("not a number: " + text);
        }
        return Integer.parseInt(text);
    }

    @Override
    public void apply(List<Change<Integer>> changes, Connection c) throws SQLException {
        for (var change : changes) {
            if (refusesSeven && change.state().filter(v -> v == 7).isPresent()) {
                throw new IllegalStateException("seven is too hard");
            }
            count(
                    c,
                    "update telling set aantal = aantal - 1 where waarde = (select waarde from ding where id = ?)",
                    change.key());
            if (change.state().isPresent()) {
                store(c, change.key(), change.state().get());
            } else {
                count(c, "delete from ding where id = ?", change.key());
            }
        }
        // After the work, so that there is something to undo.
        if (databaseFailures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            c.createStatement().execute("select pg_terminate_backend(pg_backend_pid())");
        }
    }

    private static void store(Connection c, String id, int waarde) throws SQLException {
        try (var s = c.prepareStatement(
                "insert into ding values (?, ?) on conflict (id) do update set waarde = excluded.waarde")) {
            s.setString(1, id);
            s.setInt(2, waarde);
            s.executeUpdate();
        }
        try (var s = c.prepareStatement("insert into telling values (?, 1)"
                + " on conflict (waarde) do update set aantal = telling.aantal + 1")) {
            s.setInt(1, waarde);
            s.executeUpdate();
        }
    }

    private static void count(Connection c, String sql, String id) throws SQLException {
        try (var s = c.prepareStatement(sql)) {
            s.setString(1, id);
            s.executeUpdate();
        }
    }
}
