package nl.impactmonitor.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.impactmonitor.local.LocalPlatform;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * kpi-service reading a full topic of deelnemer states, seeded and of the size they have. First some as they come, one batch
 * after the other into tables that are read meanwhile. Then the service is stopped, the rest comes into the topic, and it starts
 * under other rules than its tables were made with: from the first state applied until the switch is what a full topic takes.
 * The probe upserts a bare row of 1 KB a state, a thousand a commit, while the service is down.
 */
final class ConsumeCase implements BenchCase {

    private static final String TOPIC = "deelnemers.v1";
    /** Opened nowhere, so that no stand of these people goes out meanwhile: that is not what is measured. */
    private static final String PILOT = "TOPIC";

    private static final String SERVICE = "kpi";
    private static final double BAR = 0.30;
    private static final int BATCH = 1_000;
    private static final int AS_THEY_COME = 20_000;
    private static final long GIVE_UP_NANOS = 1_800_000_000_000L;

    private final LocalPlatform platform;
    private final int states;
    private final int repetitions;
    private final Random random = new Random(42);
    private final DeelnemerStates people = new DeelnemerStates(random, PILOT);

    ConsumeCase(LocalPlatform platform, int states, int repetitions) {
        this.platform = platform;
        this.states = states;
        this.repetitions = repetitions;
    }

    @Override
    public String name() {
        return "consuming a full topic";
    }

    @Override
    public List<Figure> measure() throws Exception {
        double[] monitor = new double[repetitions];
        double[] bare = new double[repetitions];
        int first = Math.min(AS_THEY_COME, states);
        Samples live;
        try (Connection db = platform.postgres().connect(SERVICE)) {
            live = Samples.of(first / liveSeconds(db, first));
            System.out.printf("  %d states as they come: %.0f a second%n", first, live.median());
            for (int i = 0; i < repetitions; i++) {
                platform.stopPart(SERVICE);
                if (i == 0) {
                    produce(states - first);
                }
                bare[i] = upsertsPerSecond(db);
                monitor[i] = rebuiltPerSecond(db);
                System.out.printf(
                        "  rebuilt at %.0f states a second beside %.0f bare upserts: %.3f%n",
                        monitor[i], bare[i], monitor[i] / bare[i]);
            }
        }
        Samples figure = Samples.of(monitor);
        Samples probe = Samples.of(bare);
        double ratio = figure.median() / probe.median();
        return List.of(
                new Figure(
                        "consuming a full topic of " + states + " deelnemer states",
                        "states a second",
                        figure,
                        "bare unnest upsert",
                        probe,
                        ratio,
                        "ratio at least 0.30",
                        ratio >= BAR),
                new Figure(
                        first + " states as they come, under the live tables",
                        "states a second",
                        live,
                        "bare unnest upsert",
                        probe,
                        live.median() / probe.median(),
                        "",
                        true));
    }

    private double liveSeconds(Connection db, int count) throws Exception {
        long held = number(db, "select count(*) from projectie_versie where topic = '" + TOPIC + "'");
        long begin = System.nanoTime();
        produce(count);
        until(
                db,
                "select count(*) >= " + (held + count) + " from projectie_versie where topic = '" + TOPIC + "'",
                Duration.ofMillis(200));
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The service starts on tables of other rules: its live consumers wait, and it builds all of them anew by itself. */
    private double rebuiltPerSecond(Connection db) throws Exception {
        execute(db, "update projectie_generatie set vingerafdruk = 'other rules'");
        CompletableFuture<Void> started = CompletableFuture.runAsync(() -> platform.startPart(SERVICE));
        until(db, "select to_regclass('herbouw.projectie_versie') is not null", Duration.ofMillis(20));
        long begin = System.nanoTime();
        until(db, "select vingerafdruk <> 'other rules' from projectie_generatie", Duration.ofMillis(20));
        double seconds = (System.nanoTime() - begin) / 1e9;
        started.join();
        return number(db, "select count(*) from projectie_versie where topic = '" + TOPIC + "'") / seconds;
    }

    private double upsertsPerSecond(Connection db) throws SQLException {
        execute(db, "create table bench_upsert (id text primary key, versie bigint not null, inhoud text not null)");
        try (PreparedStatement upsert = db.prepareStatement("insert into bench_upsert select * from unnest(?, ?, ?)"
                + " on conflict (id) do update set versie = excluded.versie, inhoud = excluded.inhoud"
                + " where bench_upsert.versie < excluded.versie")) {
            long begin = System.nanoTime();
            for (int done = 0; done < states; done += BATCH) {
                int size = Math.min(BATCH, states - done);
                String[] ids = new String[size];
                Long[] versies = new Long[size];
                String[] inhoud = new String[size];
                for (int i = 0; i < size; i++) {
                    ids[i] = new UUID(random.nextLong(), random.nextLong()).toString();
                    versies[i] = 1L;
                    inhoud[i] = "x".repeat(1_000);
                }
                Arrays.sort(ids);
                upsert.setArray(1, db.createArrayOf("text", ids));
                upsert.setArray(2, db.createArrayOf("bigint", versies));
                upsert.setArray(3, db.createArrayOf("text", inhoud));
                upsert.executeUpdate();
            }
            return states / ((System.nanoTime() - begin) / 1e9);
        } finally {
            execute(db, "drop table bench_upsert");
        }
    }

    private void produce(int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                platform.kafkaBootstrap(),
                "acks",
                "all",
                "linger.ms",
                20,
                "compression.type",
                "lz4");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                String id = new UUID(random.nextLong(), random.nextLong()).toString();
                var record = new ProducerRecord<>(TOPIC, id, people.state(id).getBytes(StandardCharsets.UTF_8));
                record.headers().add("ce_versie", "1".getBytes(StandardCharsets.UTF_8));
                producer.send(record);
            }
        }
    }

    private static void until(Connection db, String condition, Duration pause) throws Exception {
        long begin = System.nanoTime();
        while (!isTrue(db, condition)) {
            if (System.nanoTime() - begin > GIVE_UP_NANOS) {
                throw new IllegalStateException("not within half an hour: " + condition);
            }
            Thread.sleep(pause);
        }
    }

    private static boolean isTrue(Connection db, String query) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static long number(Connection db, String query) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection db, String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
