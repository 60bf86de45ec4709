package nl.impactmonitor.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import nl.impactmonitor.local.LocalPlatform;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * kpi-service reading a full topic of deelnemer states, seeded and of the size they have. First some as they come, one batch
 * after the other into tables that are read meanwhile. Then the service is stopped, the rest comes into the topic, and it starts
 * under other rules than its tables were made with: from the empty tables until the switch is what a full topic takes. The probe
 * runs while the service is down. Both are done again as often as there is time for. Economics-service is stopped and stays so,
 * so nothing else is measured after this.
 */
final class ConsumeCase implements BenchCase {

    private static final String TOPIC = "deelnemers.v1";
    /** Opened nowhere, so that no stand of these people goes out meanwhile: that is not what is measured. */
    private static final String PILOT = "TOPIC";

    private static final String SERVICE = "kpi";

    /** Reads the same topic, and would do so beside the probe and beside the reading that is measured. */
    private static final String OTHER_READER = "economics";

    private static final double BAR = 0.30;
    private static final int AS_THEY_COME = 20_000;
    private static final Duration TIME_FOR_ALL = Duration.ofMinutes(12);
    private static final Duration PROGRESS = Duration.ofSeconds(15);
    private static final Duration GIVE_UP = Duration.ofMinutes(20);

    private static final String LIVE = "select count(*) from projectie_versie where topic = '" + TOPIC + "'";

    /** What is in the copy, while there is one; a count of it would be work for the database. */
    private static final String COPIED = "select coalesce(sum(n_tup_ins), 0) from pg_stat_user_tables"
            + " where schemaname = 'herbouw' and relname = 'projectie_versie'";

    private final LocalPlatform platform;
    private final int states;
    private final int repetitions;
    private final DeelnemerStates people = new DeelnemerStates(new Random(42), PILOT);
    private final BareUpserts upserts;

    /** @param repetitions at most */
    ConsumeCase(LocalPlatform platform, int states, int repetitions) {
        this.platform = platform;
        this.states = states;
        this.repetitions = repetitions;
        this.upserts = new BareUpserts(platform.postgres(), SERVICE, people);
    }

    @Override
    public String name() {
        return "consuming a full topic";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Double> monitor = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        int first = Math.min(AS_THEY_COME, states);
        Samples live;
        platform.stopPart(OTHER_READER);
        try (Connection db = platform.postgres().connect(SERVICE)) {
            live = Samples.of(first / liveSeconds(db, first));
            System.out.printf("  %d states as they come: %.0f a second%n", first, live.median());
            platform.stopPart(SERVICE);
            produce(states - first);
            long begin = System.nanoTime();
            do {
                platform.stopPart(SERVICE);
                bare.add(upserts.perSecond(states));
                System.out.printf("  %d bare upserts: %.0f a second%n", states, bare.getLast());
                monitor.add(rebuiltPerSecond(db));
                System.out.printf(
                        "  rebuilt at %.0f states a second: %.3f of it%n",
                        monitor.getLast(), monitor.getLast() / bare.getLast());
            } while (monitor.size() < repetitions && timeForAnother(monitor.size(), System.nanoTime() - begin));
        }
        Samples figure = samples(monitor);
        Samples probe = samples(bare);
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

    private static boolean timeForAnother(int done, long nanos) {
        return nanos / done * (done + 1) < TIME_FOR_ALL.toNanos();
    }

    private static Samples samples(List<Double> readings) {
        return Samples.of(readings.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double liveSeconds(Connection db, int count) throws Exception {
        long all = number(db, LIVE) + count;
        long begin = System.nanoTime();
        produce(count);
        until(db, "select (" + LIVE + ") >= " + all, Duration.ofMillis(200), LIVE);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The service starts on tables of other rules: its live consumers wait, and it builds all of them anew by itself. */
    private double rebuiltPerSecond(Connection db) throws Exception {
        execute(db, "update projectie_generatie set vingerafdruk = 'other rules'");
        CompletableFuture<Void> started = CompletableFuture.runAsync(() -> platform.startPart(SERVICE));
        until(db, "select to_regclass('herbouw.projectie_versie') is not null", Duration.ofMillis(20), COPIED);
        long begin = System.nanoTime();
        until(db, "select vingerafdruk <> 'other rules' from projectie_generatie", Duration.ofMillis(20), COPIED);
        double seconds = (System.nanoTime() - begin) / 1e9;
        started.join();
        return number(db, LIVE) / seconds;
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
                String id = people.newId();
                var record = new ProducerRecord<>(TOPIC, id, people.state(id).getBytes(StandardCharsets.UTF_8));
                record.headers().add("ce_versie", "1".getBytes(StandardCharsets.UTF_8));
                producer.send(record);
            }
        }
    }

    /** @param states a query for how many of them are there, to tell who waits */
    private static void until(Connection db, String condition, Duration pause, String states) throws Exception {
        long begin = System.nanoTime();
        long told = begin;
        while (!isTrue(db, condition)) {
            long now = System.nanoTime();
            if (now - begin > GIVE_UP.toNanos()) {
                throw new IllegalStateException("not within %d minutes: %s".formatted(GIVE_UP.toMinutes(), condition));
            }
            if (now - told > PROGRESS.toNanos()) {
                told = now;
                System.out.printf("  after %d s: %d states%n", (now - begin) / 1_000_000_000, number(db, states));
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
