package nl.impactmonitor.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** What waits for Kafka: {@code outbox_rows} and {@code outbox_oldest_seconds}, at most five seconds old. */
@Singleton
class OutboxMetrics {
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final OutboxTable.Age UNKNOWN = new OutboxTable.Age(-1, Double.NaN);

    private final javax.sql.DataSource dataSource;
    private OutboxTable.Age age = UNKNOWN;
    private long askedAt = System.nanoTime() - FRESH_NANOS;

    OutboxMetrics(@DataSource("werk") javax.sql.DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("outbox.rows", this, m -> m.age().rows())
                .description("States that wait for Kafka; -1 when the database does not answer")
                .register(registry);
        Gauge.builder("outbox.oldest.seconds", this, m -> m.age().oldestSeconds())
                .description("How long the oldest of them waits")
                .register(registry);
    }

    private synchronized OutboxTable.Age age() {
        if (System.nanoTime() - askedAt >= FRESH_NANOS) {
            askedAt = System.nanoTime();
            try (var c = dataSource.getConnection()) {
                age = OutboxTable.age(c);
            } catch (SQLException e) {
                age = UNKNOWN;
            }
        }
        return age;
    }
}
