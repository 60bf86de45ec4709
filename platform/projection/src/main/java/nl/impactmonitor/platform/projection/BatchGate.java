package nl.impactmonitor.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A service may have one bean of this, which every batch passes first, in its transaction: it may wait, take a lock, or
 * throw. What it throws is never blamed on a record: the batch is tried again until it may pass.
 */
public interface BatchGate {
    void pass(Connection connection) throws SQLException;
}
