package nl.impactmonitor.platform.outbox;

import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Moves rows of a bucket to Kafka in one transaction: lock, delete, send, wait for every answer, commit. The lock ends
 * with the transaction, so whoever holds the rows holds the bucket, and a failure anywhere leaves them.
 */
@Singleton
class Drain {
    static final int LIMIT = 1000;

    private final javax.sql.DataSource dataSource;
    private final Broker broker;

    Drain(@DataSource("werk") javax.sql.DataSource dataSource, Broker broker) {
        this.dataSource = dataSource;
        this.broker = broker;
    }

    /** @return how many rows have gone; 0 when there are none or another relay has the bucket */
    int drain(int bucket) throws SQLException, Broker.NotSent, InterruptedException {
        try (Connection c = dataSource.getConnection()) {
            c.setAutoCommit(false);
            boolean done = false;
            try {
                if (!OutboxTable.tryLock(c, bucket)) {
                    return 0;
                }
                List<OutboxTable.Row> rows = OutboxTable.claim(c, bucket, LIMIT);
                if (!rows.isEmpty()) {
                    broker.send(rows, () -> c.isValid(1));
                    c.commit();
                    done = true;
                }
                return rows.size();
            } finally {
                if (!done) {
                    c.rollback();
                }
            }
        }
    }
}
