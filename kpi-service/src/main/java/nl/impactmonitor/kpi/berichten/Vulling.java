package nl.impactmonitor.kpi.berichten;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.impactmonitor.platform.projection.SecondCopy;
import nl.impactmonitor.platform.projection.StateHandler;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads a large topic into the second copy with two hands: while one computes, the database writes what the other has. Each
 * has partitions of its own, so the rows of one key are written by one hand, in the order of the topic.
 */
final class Vulling {

    private static final int HANDEN = 2;

    private Vulling() {}

    /** All that is in the topic now; each set of records is committed with the position it goes to. */
    static <T> void van(
            StateHandler<T> bericht, SecondCopy kopie, Map<String, Object> verbinding, AgroalDataSource werk) {
        try (ExecutorService handen = Executors.newFixedThreadPool(HANDEN)) {
            List<Callable<Void>> werken = IntStream.range(0, HANDEN)
                    .<Callable<Void>>mapToObj(hand -> () -> {
                        vul(new Topiclezer<>(bericht, kopie, verbinding, p -> p % HANDEN == hand), werk);
                        return null;
                    })
                    .toList();
            for (Future<Void> klaar : handen.invokeAll(werken)) {
                klaar.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the copy of " + bericht.topic() + " cannot be filled", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("broken off", e);
        }
    }

    private static void vul(Topiclezer<?> lezer, AgroalDataSource werk) throws SQLException {
        try (lezer;
                Connection db = werk.getConnection()) {
            db.setAutoCommit(false);
            Herbouw.opKopie(db);
            lezer.naarKopie(db);
            db.commit();
            Map<TopicPartition, Long> einde = lezer.einde();
            while (lezer.isVoor(einde)) {
                Herbouw.opKopie(db);
                lezer.lees(db);
                db.commit();
            }
        }
    }
}
