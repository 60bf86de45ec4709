package nl.impactmonitor.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.platform.local.PostgresAdmin;

/**
 * The probe of reading a full topic: states as the topic has them, each upserted under its id with its versie, a thousand a
 * statement and commit, in key order, on one connection. As in the rebuild that is set beside it only the last commit waits for
 * the disk; all before it are on disk then too. What it costs to make the states is not counted.
 */
final class BareUpserts {

    private static final int BATCH = 1_000;

    private static final String TABLE =
            "create table bench_upsert (id text primary key, versie bigint not null, inhoud text not null)";

    private static final String UPSERT = """
            insert into bench_upsert select * from unnest(?, ?, ?)
            on conflict (id) do update set versie = excluded.versie, inhoud = excluded.inhoud
            where bench_upsert.versie < excluded.versie
            """;

    private final PostgresAdmin postgres;
    private final String database;
    private final DeelnemerStates people;

    BareUpserts(PostgresAdmin postgres, String database, DeelnemerStates people) {
        this.postgres = postgres;
        this.database = database;
        this.people = people;
    }

    double perSecond(int states) throws SQLException {
        try (Connection db = postgres.connect(database);
                Statement sql = db.createStatement()) {
            sql.execute(TABLE);
            try (PreparedStatement upsert = db.prepareStatement(UPSERT)) {
                long nanos = 0;
                for (int left = states; left > 0; left -= BATCH) {
                    SortedMap<String, String> batch = batch(Math.min(BATCH, left));
                    sql.execute("set synchronous_commit to " + (left > BATCH ? "off" : "on"));
                    long begin = System.nanoTime();
                    write(db, upsert, batch);
                    nanos += System.nanoTime() - begin;
                }
                return states / (nanos / 1e9);
            } finally {
                sql.execute("drop table bench_upsert");
            }
        }
    }

    private SortedMap<String, String> batch(int size) {
        SortedMap<String, String> batch = new TreeMap<>();
        while (batch.size() < size) {
            String id = people.newId();
            batch.put(id, people.state(id));
        }
        return batch;
    }

    private static void write(Connection db, PreparedStatement upsert, Map<String, String> batch) throws SQLException {
        Long[] versies = new Long[batch.size()];
        Arrays.fill(versies, 1L);
        // Arrays of that very type: the driver takes every other one apart.
        upsert.setArray(1, db.createArrayOf("text", batch.keySet().toArray(String[]::new)));
        upsert.setArray(2, db.createArrayOf("bigint", versies));
        upsert.setArray(3, db.createArrayOf("text", batch.values().toArray(String[]::new)));
        upsert.executeUpdate();
    }
}
