package nl.impactmonitor.platform.projection;

import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** One batch in one transaction on {@code werk}: versies, the service's own tables, dead letters and position. */
@Singleton
class BatchTransaction {
    private static final Logger LOG = Logger.getLogger(BatchTransaction.class);
    private static final int LIMIT_SECONDS = 300;

    private final javax.sql.DataSource dataSource;
    private final DeadLetterTopic deadLetterTopic;
    private final Instance<BatchGate> gate;

    BatchTransaction(
            @DataSource("werk") javax.sql.DataSource dataSource,
            DeadLetterTopic deadLetterTopic,
            Instance<BatchGate> gate) {
        this.dataSource = dataSource;
        this.deadLetterTopic = deadLetterTopic;
        this.gate = gate;
    }

    /** @return how many states were newer than what was held, and were applied */
    <T> int run(Batch<T> batch, StateHandler<T> handler) {
        return QuarkusTransaction.requiringNew().timeout(LIMIT_SECONDS).call(() -> {
            try (Connection c = dataSource.getConnection()) {
                if (gate.isResolvable()) {
                    gate.get().pass(c);
                }
                return apply(batch, handler, c);
            }
        });
    }

    <T> int apply(Batch<T> batch, StateHandler<T> handler, Connection c) throws SQLException {
        Set<String> newer =
                ProjectionTable.raise(c, batch.topic(), batch.changes().values());
        List<Change<T>> changes = batch.changes().values().stream()
                .filter(change -> newer.contains(change.key()))
                .toList();
        if (!changes.isEmpty()) {
            apply(changes, handler, c);
            ProjectionTable.deleteRepaired(c, batch.topic(), newer)
                    .forEach(key -> deadLetterTopic.clear(batch.topic(), key));
        }
        for (DeadLetter letter : batch.unreadable()) {
            if (ProjectionTable.keep(c, letter)) {
                LOG.warnf("%s: dead letter %s, versie %d", letter.topic(), letter.key(), letter.versie());
                deadLetterTopic.send(letter);
            }
        }
        deadLetterTopic.awaitAll();
        ProjectionTable.savePositions(c, batch.topic(), batch.positions());
        return changes.size();
    }

    private static <T> void apply(List<Change<T>> changes, StateHandler<T> handler, Connection c) throws SQLException {
        try {
            handler.apply(changes, c);
        } catch (RuntimeException e) {
            throw Failures.ofDatabase(e) ? e : new Failures.Refused(e);
        }
    }
}
