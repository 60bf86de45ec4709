package nl.impactmonitor.platform.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The SQL of the table {@code outbox}. */
final class OutboxTable {
    /** As many as the generated column {@code bucket} counts. */
    static final int BUCKETS = 4;

    /** First half of the advisory lock's name; the second is the bucket. */
    private static final int LOCK = 0x0b07b05;

    /** Order of arrival becomes order of id. */
    private static final String INSERT = """
            insert into outbox (topic, sleutel, versie, type, inhoud, traceparent)
            select topic, sleutel, versie, type, inhoud, ?
              from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::bytea[])
                   with ordinality as r (topic, sleutel, versie, type, inhoud, n)
             order by n
            returning bucket
            """;

    /** As {@link #INSERT}, with what a query finds. */
    private static final String INSERT_FOUND = """
            insert into outbox (topic, sleutel, versie, type, inhoud, traceparent)
            select ?, s.id::text, s.versie, ?, convert_to(s.staat, 'UTF8'), ?
              from (%s) s
            returning bucket, octet_length(inhoud), sleutel
            """;

    /**
     * Losing this commit in a crash only sends the rows again, so it need not wait for the disk. It cannot be lost
     * without everything later being lost too.
     */
    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(?, ?), set_config('synchronous_commit', 'off', true)";

    private static final String CLAIM = """
            delete from outbox
             where id = any (array(select id from outbox where bucket = ? order by id limit ?))
            returning id, topic, sleutel, versie, type, inhoud, traceparent, aangemaakt
            """;

    private static final String AGE =
            "select count(*), coalesce(extract(epoch from now() - min(aangemaakt)), 0) from outbox";

    private OutboxTable() {}

    record Row(long id, StateChange change, String traceparent, Instant madeAt) {}

    record Age(long rows, double oldestSeconds) {}

    /** @return the buckets that got rows */
    static BitSet insert(Connection c, List<StateChange> changes, String traceparent) throws SQLException {
        try (var s = c.prepareStatement(INSERT)) {
            s.setString(1, traceparent);
            s.setArray(
                    2,
                    c.createArrayOf(
                            "text", changes.stream().map(StateChange::topic).toArray()));
            s.setArray(
                    3,
                    c.createArrayOf(
                            "text", changes.stream().map(StateChange::key).toArray()));
            s.setArray(
                    4,
                    c.createArrayOf(
                            "bigint", changes.stream().map(StateChange::versie).toArray()));
            s.setArray(
                    5,
                    c.createArrayOf(
                            "text", changes.stream().map(StateChange::type).toArray()));
            s.setArray(
                    6,
                    c.createArrayOf(
                            "bytea", changes.stream().map(StateChange::json).toArray(byte[][]::new)));
            var buckets = new BitSet(BUCKETS);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    buckets.set(r.getInt(1));
                }
            }
            return buckets;
        }
    }

    /**
     * @param buckets gets those that got rows
     * @return how many states were found
     */
    static int insert(Connection c, StateQuery states, String traceparent, BitSet buckets) throws SQLException {
        try (var s = c.prepareStatement(INSERT_FOUND.formatted(states.sql()))) {
            s.setString(1, states.topic());
            s.setString(2, states.type());
            s.setString(3, traceparent);
            states.keys().set(s, 4);
            int found = 0;
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    StateChange.checkSize(r.getString(3), r.getInt(2));
                    buckets.set(r.getInt(1));
                    found++;
                }
            }
            return found;
        }
    }

    /** Takes the bucket until the end of the transaction, unless another relay has it. */
    static boolean tryLock(Connection c, int bucket) throws SQLException {
        try (var s = c.prepareStatement(TRY_LOCK)) {
            s.setInt(1, LOCK);
            s.setInt(2, bucket);
            try (var r = s.executeQuery()) {
                r.next();
                return r.getBoolean(1);
            }
        }
    }

    /** Takes all buckets until the end of the transaction, waiting for them. */
    static void lockAll(Connection c) throws SQLException {
        try (var s = c.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                s.setInt(1, LOCK);
                s.setInt(2, bucket);
                s.execute();
            }
        }
    }

    /** Deletes and returns the oldest rows of the bucket, in their order. */
    static List<Row> claim(Connection c, int bucket, int limit) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var s = c.prepareStatement(CLAIM)) {
            s.setInt(1, bucket);
            s.setInt(2, limit);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    rows.add(row(r));
                }
            }
        }
        rows.sort(Comparator.comparingLong(Row::id));
        return rows;
    }

    static Age age(Connection c) throws SQLException {
        try (var s = c.prepareStatement(AGE);
                var r = s.executeQuery()) {
            r.next();
            return new Age(r.getLong(1), r.getDouble(2));
        }
    }

    private static Row row(ResultSet r) throws SQLException {
        var change = new StateChange(r.getString(2), r.getString(3), r.getLong(4), r.getString(5), r.getBytes(6));
        return new Row(r.getLong(1), change, r.getString(7), r.getTimestamp(8).toInstant());
    }
}
