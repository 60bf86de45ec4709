package nl.impactmonitor.platform.outbox;

import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Sends all states and tombstones again. Meanwhile it holds every bucket, so that the relay cannot send a newer state
 * before an older one that was read here: changes wait in the outbox and follow, and the last record of each key is its
 * newest state.
 */
@Singleton
class Herpublicatie {
    enum Status {
        RUST,
        BEZIG,
        KLAAR,
        MISLUKT
    }

    /** @param fout why it failed, null when it did not */
    record Stand(Status status, long verzonden, Instant begonnen, Instant klaar, String fout) {
        static final Stand NOOIT = new Stand(Status.RUST, 0, null, null, null);

        Stand verzonden(long aantal) {
            return new Stand(status, aantal, begonnen, klaar, fout);
        }
    }

    private static final Logger LOG = Logger.getLogger(Herpublicatie.class);

    private final javax.sql.DataSource dataSource;
    private final Broker broker;
    private final List<StateSource> sources;
    private final AtomicReference<Stand> stand = new AtomicReference<>(Stand.NOOIT);

    Herpublicatie(@DataSource("werk") javax.sql.DataSource dataSource, Broker broker, @All List<StateSource> sources) {
        this.dataSource = dataSource;
        this.broker = broker;
        this.sources = sources;
    }

    Stand stand() {
        return stand.get();
    }

    /** Starts in the background, unless it is already under way. */
    Stand start() {
        var begin = new Stand(Status.BEZIG, 0, Instant.now(), null, null);
        var before = stand.getAndUpdate(now -> now.status() == Status.BEZIG ? now : begin);
        if (before.status() == Status.BEZIG) {
            return before;
        }
        Thread.ofPlatform().daemon().name("herpublicatie").start(this::run);
        return begin;
    }

    private void run() {
        try (Connection c = dataSource.getConnection()) {
            c.setAutoCommit(false);
            try {
                OutboxTable.lockAll(c);
                var sender = new Sender(c);
                for (var source : sources) {
                    source.forEach(sender::add);
                }
                sender.flush();
                end(Status.KLAAR, null);
            } finally {
                c.rollback();
            }
        } catch (Exception | Error e) {
            LOG.error("herpublicatie failed; it may be started again", e);
            end(Status.MISLUKT, "Het opnieuw verzenden is afgebroken; zie het logboek.");
        }
    }

    private void end(Status status, String fout) {
        stand.updateAndGet(s -> new Stand(status, s.verzonden(), s.begonnen(), Instant.now(), fout));
    }

    /** Sends in blocks, so that memory does not grow with the number of states. */
    private final class Sender {
        private final Connection lock;
        private final List<OutboxTable.Row> block = new ArrayList<>();
        private long sent;

        Sender(Connection lock) {
            this.lock = lock;
        }

        void add(StateChange change) {
            block.add(new OutboxTable.Row(0, change, null, Instant.now()));
            if (block.size() == Drain.LIMIT) {
                flush();
            }
        }

        void flush() {
            try {
                if (!lock.isValid(1)) {
                    throw new IllegalStateException("the locks of the buckets are lost");
                }
                broker.send(block, () -> lock.isValid(1));
            } catch (Broker.NotSent | SQLException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            sent += block.size();
            block.clear();
            stand.updateAndGet(s -> s.verzonden(sent));
        }
    }
}
