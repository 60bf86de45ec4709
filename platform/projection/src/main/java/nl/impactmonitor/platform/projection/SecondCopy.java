package nl.impactmonitor.platform.projection;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Fills a second copy of a projection's tables that nobody reads yet: the caller's connection says by its search_path which
 * tables those are, and the caller commits. Applies as {@link BatchApplier} does, dead letters included, but passes no gate.
 */
@Singleton
public class SecondCopy {
    private static final Logger LOG = Logger.getLogger(SecondCopy.class);

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
        var batch = Batch.of(records, handler);
        if (tried(connection, batch, handler)) {
            return;
        }
        var refused = new ArrayList<DeadLetter>();
        for (String key : batch.changes().keySet()) {
            if (!tried(connection, batch.only(key), handler)) {
                LOG.errorf("%s: the state of %s is refused", batch.topic(), key);
                refused.add(batch.refused(key, "not applicable"));
            }
        }
        transaction.apply(batch.rest(refused), handler, connection);
    }

    /** How far the copy has read, per partition the offset to read next. */
    public static Map<Integer, Long> positions(Connection connection, String topic) throws SQLException {
        return ProjectionTable.positions(connection, topic);
    }

    private <T> boolean tried(Connection connection, Batch<T> batch, StateHandler<T> handler) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            transaction.apply(batch, handler, connection);
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException | RuntimeException e) {
            connection.rollback(before);
            if (!Failures.causedByData(e)) {
                throw e;
            }
            return false;
        }
    }
}
