package nl.impactmonitor.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
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

    /**
     * Publishes the states that a query finds, in one statement and with the running transaction on the default
     * datasource.
     *
     * @return how many it found
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int publish(StateQuery states) {
        var buckets = new BitSet(OutboxTable.BUCKETS);
        try (Connection c = dataSource.getConnection()) {
            int found = OutboxTable.insert(c, states, Traceparent.current(), buckets);
            wakeAfterCommit(buckets);
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write to the outbox: " + e.getMessage(), e);
        }
    }

    /** Publishes with the transaction of this connection, which may be one of another datasource of the same database. */
    public void publish(Connection connection, List<StateChange> changes) throws SQLException {
        wakeAfterCommit(OutboxTable.insert(connection, changes, Traceparent.current()));
    }

    /**
     * Tells the relay that there are rows: after the commit of the running JTA transaction, or at once without one. A
     * row that nobody told it of is found within a second.
     */
    public void wakeAfterCommit() {
        var all = new BitSet(OutboxTable.BUCKETS);
        all.set(0, OutboxTable.BUCKETS);
        wakeAfterCommit(all);
    }

    private void wakeAfterCommit(BitSet buckets) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            relay.wake(buckets);
        } else if (transactions.getResource(Outbox.class) instanceof WakeAfterCommit known) {
            known.buckets.or(buckets);
        } else {
            var wake = new WakeAfterCommit(buckets);
            transactions.putResource(Outbox.class, wake);
            transactions.registerInterposedSynchronization(wake);
        }
    }

    private final class WakeAfterCommit implements Synchronization {
        private final BitSet buckets;

        WakeAfterCommit(BitSet buckets) {
            this.buckets = buckets;
        }

        @Override
        public void beforeCompletion() {
            // nothing to do before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake(buckets);
            }
        }
    }
}
