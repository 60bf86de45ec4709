package nl.impactmonitor.platform.projection;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Fills a second copy of a projection's tables that nobody reads yet: the caller's connection says by its search_path which
 * tables those are, and the caller commits. Applies as {@link BatchApplier} does, dead letters included, but passes no gate.
 */
@Singleton
public class SecondCopy {
    private final BatchTransaction transaction;

    SecondCopy(BatchTransaction transaction) {
        this.transaction = transaction;
    }

    /** @param connection in a transaction */
    public <T> void apply(Connection connection, ConsumerRecords<String, byte[]> records, StateHandler<T> handler)
            throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        Sifting.apply(Batch.of(records, handler), part -> attempt(connection, part, handler));
    }

    /** How far the copy has read, per partition the offset to read next. */
    public static Map<Integer, Long> positions(Connection connection, String topic) throws SQLException {
        return ProjectionTable.positions(connection, topic);
    }

    private <T> Sifting.Outcome attempt(Connection connection, Batch<T> part, StateHandler<T> handler)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            int applied = transaction.apply(part, handler, connection);
            connection.releaseSavepoint(before);
            return Sifting.Outcome.applied(applied);
        } catch (SQLException | RuntimeException e) {
            connection.rollback(before);
            if (!Failures.causedByData(e)) {
                throw e;
            }
            return Sifting.Outcome.refused(e);
        }
    }
}
