package nl.impactmonitor.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.Parts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;

/** However states arrive - repeated, late, in any order, in batches of any size - the projection ends the same. */
class DeliveryTest {
    private static Connection connection;

    private final BatchTransaction transaction =
            new BatchTransaction(null, new DeadLetterTopic(Map.of("bootstrap.servers", "127.0.0.1:1"), "proef"), null);
    private final DingHandler handler = new DingHandler();

    /** @param value empty: erased */
    record State(String key, long versie, Optional<Integer> value) {}

    @BeforeContainer
    static void database() throws SQLException {
        PostgresAdmin admin = Parts.postgres().admin();
        var database = new ServiceDatabase("levering", "migratie", "verzoek", "werk");
        database.create(admin);
        Flyway.configure()
                .dataSource(admin.jdbcUrl("levering"), database.migratie(), "migratie")
                .locations("db/projection", "db/proef")
                .placeholders(Map.of("verzoek", database.verzoek(), "werk", database.werk()))
                .load()
                .migrate();
        connection = new PostgresAdmin(admin.server(), "levering", database.werk(), "werk").connect();
        connection.setAutoCommit(false);
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
    }

    @AfterTry
    void forget() throws SQLException {
        connection.rollback();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void everyDeliveryOfTheSameStatesEndsTheSame(
            @ForAll("histories") List<State> states, @ForAll Random random, @ForAll("sizes") List<Integer> sizes)
            throws SQLException {
        // Given
        handler.refusesSeven = false;
        var delivered = new ArrayList<>(states);
        for (State state : states) {
            if (random.nextInt(3) == 0) {
                delivered.add(state);
            }
        }
        Collections.shuffle(delivered, random);
        // When
        int from = 0;
        for (int i = 0; from < delivered.size(); i++) {
            int to = Math.min(delivered.size(), from + sizes.get(i % sizes.size()));
            deliver(delivered.subList(from, to));
            from = to;
        }
        // Then
        assertThat(values()).isEqualTo(newestValues(states));
        assertThat(counts()).isEqualTo(countsOf(newestValues(states)));
        assertThat(ProjectionTable.versies(connection, DingHandler.TOPIC)).isEqualTo(fingerprint(states));
    }

    @Provide
    Arbitrary<List<State>> histories() {
        var value = Arbitraries.integers().between(0, 5).optional(0.8);
        var history = Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'f').ofLength(1),
                        value.list().ofMinSize(1).ofMaxSize(6))
                .as((key, values) -> {
                    var states = new ArrayList<State>();
                    for (int i = 0; i < values.size(); i++) {
                        states.add(new State(key, i + 1, values.get(i)));
                    }
                    return states;
                });
        return history.list()
                .uniqueElements(states -> states.getFirst().key())
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.integers().between(1, 8).list().ofMinSize(1).ofMaxSize(4);
    }

    private void deliver(List<State> states) throws SQLException {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (State state : states) {
            byte[] json = state.value()
                    .map(v -> v.toString().getBytes(StandardCharsets.UTF_8))
                    .orElse(null);
            var record = new ConsumerRecord<>(DingHandler.TOPIC, 0, records.size(), state.key(), json);
            record.headers().add("ce_versie", Headers.bytes(state.versie()));
            records.add(record);
        }
        var batch = Batch.of(
                new ConsumerRecords<>(Map.of(new TopicPartition(DingHandler.TOPIC, 0), records), Map.of()), handler);
        transaction.apply(batch, handler, connection);
    }

    private static Map<String, Integer> newestValues(List<State> states) {
        var newest = new TreeMap<String, Integer>();
        newest(states).forEach((key, state) -> state.value().ifPresent(v -> newest.put(key, v)));
        return newest;
    }

    private static Map<String, State> newest(List<State> states) {
        var newest = new TreeMap<String, State>();
        states.forEach(s -> newest.merge(s.key(), s, (a, b) -> a.versie() > b.versie() ? a : b));
        return newest;
    }

    private static ProjectionTable.Versies fingerprint(List<State> states) {
        var newest = newest(states).values();
        return new ProjectionTable.Versies(
                newest.size(),
                newest.stream().filter(s -> s.value().isEmpty()).count(),
                newest.stream().mapToLong(State::versie).sum());
    }

    private static Map<Integer, Integer> countsOf(Map<String, Integer> values) {
        var counts = new TreeMap<Integer, Integer>();
        values.values().forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> values() throws SQLException {
        var found = new TreeMap<String, Integer>();
        try (var r = connection.createStatement().executeQuery("select id, waarde from ding")) {
            while (r.next()) {
                found.put(r.getString(1), r.getInt(2));
            }
        }
        return found;
    }

    private static Map<Integer, Integer> counts() throws SQLException {
        var found = new TreeMap<Integer, Integer>();
        try (var r =
                connection.createStatement().executeQuery("select waarde, aantal from telling where aantal <> 0")) {
            while (r.next()) {
                found.put(r.getInt(1), r.getInt(2));
            }
        }
        return found;
    }
}
