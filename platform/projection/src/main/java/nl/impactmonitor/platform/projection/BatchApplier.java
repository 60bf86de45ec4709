package nl.impactmonitor.platform.projection;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Brings a batch of states into the projection, in one transaction with their versies and the position in the topic.
 *
 * <p>Repeated, late and reordered states are harmless: only a versie higher than the stored one is applied, and of the
 * batch only the newest per key. An erased key keeps its versie, so that an older state does not bring it back. A
 * failure of the database is tried again until it passes. A record that cannot be read, or that the database refuses
 * for what is in it, becomes a dead letter; all others go on.
 *
 * <p>Returns when all of it is committed. Throws only when the application stops meanwhile; the batch then comes again.
 */
@Singleton
public class BatchApplier {
    private static final Logger LOG = Logger.getLogger(BatchApplier.class);

    private final BatchTransaction transaction;
    private final Retry retry;
    private final ProjectionMetrics metrics;

    BatchApplier(BatchTransaction transaction, Retry retry, ProjectionMetrics metrics) {
        this.transaction = transaction;
        this.retry = retry;
        this.metrics = metrics;
    }

    public <T> void apply(ConsumerRecords<String, byte[]> records, StateHandler<T> handler) {
        if (records.isEmpty()) {
            return;
        }
        var batch = Batch.of(records, handler);
        boolean traced = !batch.traces().isEmpty();
        Object outer = MDC.get("traceId");
        if (traced) {
            MDC.put("traceId", batch.traces().iterator().next());
        }
        try {
            int applied = retry.untilDone(batch.topic(), () -> apply(batch, handler));
            metrics.applied(batch);
            if (traced) {
                LOG.infof(
                        "%s: %d records, %d new states, traces %s",
                        batch.topic(), records.count(), applied, batch.traces());
            }
        } finally {
            if (outer != null) {
                MDC.put("traceId", outer);
            } else if (traced) {
                MDC.remove("traceId");
            }
        }
    }

    /** Tries a dead letter again; it is gone afterwards when that succeeded. */
    <T> void applyAgain(DeadLetter letter, StateHandler<T> handler) {
        apply(Batch.of(letter, handler), handler);
    }

    private <T> int apply(Batch<T> batch, StateHandler<T> handler) {
        try {
            return Sifting.apply(batch, part -> attempt(part, handler));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A failure of the database ends the batch, and the whole is tried again. */
    private <T> Sifting.Outcome attempt(Batch<T> part, StateHandler<T> handler) {
        try {
            return Sifting.Outcome.applied(transaction.run(part, handler));
        } catch (RuntimeException e) {
            if (!Failures.causedByData(e)) {
                throw e;
            }
            LOG.debug("refused", e);
            return Sifting.Outcome.refused(e);
        }
    }
}
