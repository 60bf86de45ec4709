package nl.impactmonitor.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.impactmonitor.platform.local.PostgresAdmin;

/**
 * The probe of a single write: one row of about the size of a meting a commit, over plain JDBC, on the PostgreSQL the
 * platform itself runs on, in a table of its own that is dropped afterwards.
 */
final class BareCommits implements AutoCloseable {

    private static final String BODY = "x".repeat(1_000);

    private final PostgresAdmin postgres;
    private final AtomicLong number = new AtomicLong();

    BareCommits(PostgresAdmin postgres) throws SQLException {
        this.postgres = postgres;
        run("create table if not exists bench_commit(id bigint primary key, body text not null)");
    }

    /** Commits a second with {@code clients} connections. */
    double perSecond(int clients, int count) throws Exception {
        List<Writer> writers = new ArrayList<>();
        try {
            Supplier<Writer> open = () -> {
                writers.add(open());
                return writers.getLast();
            };
            return Load.perSecond(clients, count, open, (writer, i) -> writer.commitOneRow());
        } finally {
            for (Writer writer : writers) {
                writer.close();
            }
        }
    }

    /** How long each of some commits takes, one after another on one connection. */
    double[] millis(int count) throws SQLException {
        double[] millis = new double[count];
        try (Writer writer = open()) {
            for (int i = 0; i < count; i++) {
                long begin = System.nanoTime();
                writer.commitOneRow();
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return millis;
    }

    private Writer open() {
        try {
            return new Writer(postgres.connect(), number);
        } catch (SQLException refused) {
            throw new IllegalStateException("the probe cannot log in on " + postgres, refused);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop table bench_commit");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Writer implements AutoCloseable {
        private final Connection connection;
        private final PreparedStatement insert;
        private final AtomicLong number;

        Writer(Connection connection, AtomicLong number) throws SQLException {
            this.connection = connection;
            this.number = number;
            connection.setAutoCommit(false);
            insert = connection.prepareStatement("insert into bench_commit values (?, ?)");
        }

        void commitOneRow() throws SQLException {
            insert.setLong(1, number.incrementAndGet());
            insert.setString(2, BODY);
            insert.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
