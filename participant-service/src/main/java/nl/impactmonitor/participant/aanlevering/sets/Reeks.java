package nl.impactmonitor.participant.aanlevering.sets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Many rows for one statement, sent to the database together. */
public final class Reeks implements AutoCloseable {

    private final PreparedStatement statement;
    private boolean leeg = true;

    public Reeks(Connection c, String sql) throws SQLException {
        this.statement = c.prepareStatement(sql);
    }

    /** Enums are written by their name. */
    public void rij(Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            statement.setObject(i + 1, waarden[i] instanceof Enum<?> e ? e.name() : waarden[i]);
        }
        statement.addBatch();
        leeg = false;
    }

    /** Sends what was gathered. */
    @Override
    public void close() throws SQLException {
        try (statement) {
            if (!leeg) {
                statement.executeBatch();
            }
        }
    }
}
