package nl.impactmonitor.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a service does with the states of one topic. Must be a CDI bean.
 *
 * @param <T> the service's own record of the event, with only the fields it uses
 */
public interface StateHandler<T> {
    String topic();

    /** Reads one state; must not touch the database. */
    T read(byte[] json) throws UnreadableState;

    /**
     * Applies the changes, at most one per key, in key order, in the transaction of the connection (datasource
     * {@code werk}, also a JTA transaction). Is called again with the same changes after a rollback, and may be called
     * with a part of them. Must not commit, nor use another datasource.
     */
    void apply(List<Change<T>> changes, Connection connection) throws SQLException;
}
