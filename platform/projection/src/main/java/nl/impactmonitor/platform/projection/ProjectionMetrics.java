package nl.impactmonitor.platform.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the projection is behind, per topic: {@code projection_lag_records} (at most five seconds old, -1 when it
 * cannot be told), {@code projection_dead_letters}, and {@code projection_delay_seconds} from a change to its commit
 * here.
 */
@Singleton
class ProjectionMetrics {
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int PATIENCE_MILLIS = 2000;

    private final javax.sql.DataSource dataSource;
    private final Map<String, Object> connection;
    private final List<StateHandler<?>> handlers;
    private final MeterRegistry registry;
    private final Map<String, Known> lags = new ConcurrentHashMap<>();

    private record Known(long records, long askedAt) {}

    ProjectionMetrics(
            @DataSource("werk") javax.sql.DataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @All List<StateHandler<?>> handlers,
            MeterRegistry registry) {
        this.dataSource = dataSource;
        this.handlers = handlers;
        this.registry = registry;
        this.connection = new HashMap<>(connection);
        this.connection.put("default.api.timeout.ms", PATIENCE_MILLIS);
        this.connection.put("request.timeout.ms", PATIENCE_MILLIS);
    }

    void register(@Observes StartupEvent event) {
        for (var handler : handlers) {
            String topic = handler.topic();
            Gauge.builder("projection.lag.records", this, m -> m.lag(topic))
                    .tag("topic", topic)
                    .description("Records in the topic that the projection has not read")
                    .register(registry);
            Gauge.builder("projection.dead.letters", this, m -> m.deadLetters(topic))
                    .tag("topic", topic)
                    .description("Records that could not be read or applied and are not repaired")
                    .register(registry);
        }
    }

    void applied(Batch<?> batch) {
        if (batch.oldest() != null) {
            Duration delay = Duration.between(batch.oldest(), Instant.now());
            registry.timer("projection.delay", "topic", batch.topic()).record(delay);
        }
    }

    private double lag(String topic) {
        return lags.compute(
                        topic,
                        (t, known) -> known != null && System.nanoTime() - known.askedAt < FRESH_NANOS
                                ? known
                                : new Known(ask(t), System.nanoTime()))
                .records;
    }

    private long ask(String topic) {
        try (var admin = Admin.create(connection);
                var c = dataSource.getConnection()) {
            var description = admin.describeTopics(List.of(topic)).allTopicNames();
            var wanted = new HashMap<TopicPartition, OffsetSpec>();
            for (var p : description
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .get(topic)
                    .partitions()) {
                wanted.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest());
            }
            var ends = admin.listOffsets(wanted).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            var read = ProjectionTable.positions(c, topic);
            return ends.entrySet().stream()
                    .mapToLong(e -> Math.max(
                            0,
                            e.getValue().offset() - read.getOrDefault(e.getKey().partition(), 0L)))
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } catch (SQLException | ExecutionException | TimeoutException e) {
            return -1;
        }
    }

    private double deadLetters(String topic) {
        try (var c = dataSource.getConnection();
                var s = c.prepareStatement("select count(*) from dode_letter where topic = ?")) {
            s.setString(1, topic);
            var r = s.executeQuery();
            r.next();
            return r.getLong(1);
        } catch (SQLException e) {
            return -1;
        }
    }
}
