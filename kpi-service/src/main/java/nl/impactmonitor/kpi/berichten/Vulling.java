package nl.impactmonitor.kpi.berichten;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.impactmonitor.platform.projection.SecondCopy;
import nl.impactmonitor.platform.projection.StateHandler;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads a large topic into the second copy. Each hand has partitions of its own, so the rows of one key are written by one
 * hand, in the order of the topic.
 */
final class Vulling {

    private Vulling() {}

    /** All that is in the topic now; each set of records is committed with the position it goes to. */
    static <T> void van(
            StateHandler<T> bericht, SecondCopy kopie, Map<String, Object> verbinding, AgroalDataSource werk) {
        Handen.samen(werk, (hand, db) -> {
            try (var lezer = new Topiclezer<>(bericht, kopie, verbinding, p -> p % Handen.AANTAL == hand)) {
                vul(lezer, db);
            }
        });
    }

    private static void vul(Topiclezer<?> lezer, Connection db) throws SQLException {
        lezer.naarKopie(db);
        db.commit();
        Map<TopicPartition, Long> einde = lezer.einde();
        while (lezer.isVoor(einde)) {
            Herbouw.bouw(db);
            perSleutel(db);
            lezer.lees(db);
            db.commit();
        }
    }

    /** A plan that is made while the table is small and read whole stays in use when it is large. */
    private static void perSleutel(Connection db) throws SQLException {
        try (Statement instelling = db.createStatement()) {
            instelling.execute("set local enable_seqscan to off");
        }
    }
}
