package nl.impactmonitor.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Publishes states with the transaction that makes them: they reach Kafka when it commits, at least once and in order
 * per key, and never when it rolls back.
 */
@ApplicationScoped
public class Outbox {
    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Relay relay;

    Outbox(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions, Relay relay) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.relay = relay;
    }

    /** Publishes with the running transaction on the default datasource. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(StateChange change) {
        publish(List.of(change));
    }

    /** As {@link #publish(StateChange)}, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<StateChange> changes) {
        try (Connection c = dataSource.getConnection()) {
            publish(c, changes);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write to the outbox: " + e.getMessage(), e);
        }
    }

    /** Publishes with the transaction of this connection, which may be one of another datasource of the same database. */
    public void publish(Connection connection, List<StateChange> changes) throws SQLException {
        OutboxTable.insert(connection, changes, Traceparent.current());
        wakeAfterCommit();
    }

    /**
     * Tells the relay that there are rows: after the commit of the running JTA transaction, or at once without one. A
     * row that nobody told it of is found within a second.
     */
    public void wakeAfterCommit() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            relay.wake();
        } else if (transactions.getResource(Outbox.class) == null) {
            transactions.putResource(Outbox.class, true);
            transactions.registerInterposedSynchronization(new WakeAfterCommit());
        }
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
