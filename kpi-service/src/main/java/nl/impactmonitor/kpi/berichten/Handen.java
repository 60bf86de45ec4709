package nl.impactmonitor.kpi.berichten;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two hands at the second copy, each with a connection of its own: while one computes, the database works for the other. */
final class Handen {

    static final int AANTAL = 2;

    private Handen() {}

    /** What one hand does in a transaction on the second copy, which it may commit on the way. */
    interface Werk {
        void doe(int hand, Connection db) throws SQLException;
    }

    /** Returns when both are done and committed; when one fails, what it has committed stays. */
    static void samen(AgroalDataSource bron, Werk werk) {
        try (ExecutorService handen = Executors.newFixedThreadPool(AANTAL)) {
            List<Callable<Void>> werken = IntStream.range(0, AANTAL)
                    .<Callable<Void>>mapToObj(hand -> () -> {
                        een(bron, werk, hand);
                        return null;
                    })
                    .toList();
            for (Future<Void> klaar : handen.invokeAll(werken)) {
                klaar.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the copy cannot be filled", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off", e);
        }
    }

    private static void een(AgroalDataSource bron, Werk werk, int hand) throws SQLException {
        try (Connection db = bron.getConnection()) {
            db.setAutoCommit(false);
            Herbouw.bouw(db);
            werk.doe(hand, db);
            db.commit();
        }
    }
}
