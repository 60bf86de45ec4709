package nl.impactmonitor.platform.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The states of some aggregates of one topic, as a query puts them together; they go into the outbox without passing
 * through this process.
 *
 * @param topic the Kafka topic, such as {@code deelnemers.v1}
 * @param type CloudEvents type: what happened to each of them
 * @param sql selects {@code id}, {@code versie} and {@code staat} (JSON as text); its parameters are the keys
 * @param keys sets the parameters of {@code sql}
 */
public record StateQuery(String topic, String type, String sql, Keys keys) {

    /** Sets the parameters of the query; the first one has the given number. */
    @FunctionalInterface
    public interface Keys {
        void set(PreparedStatement statement, int first) throws SQLException;
    }
}
