package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who makes a stand of a programma, of all processes. Held by a connection and not by a transaction: who had to wait must
 * see what the other did, and the snapshot of a transaction is from before it waits.
 */
@ApplicationScoped
class Beurt {

    /** How to get it: at once or not at all, or after the other. */
    interface Wijze {
        boolean krijgt(Connection db, String programma) throws SQLException;
    }

    private static final String SLOT = "hashtextextended('stand_uitgifte/' || ?, 0)";

    boolean neem(Connection db, String programma) throws SQLException {
        return vraag(db, "select pg_try_advisory_lock(" + SLOT + ")", programma);
    }

    boolean wacht(Connection db, String programma) throws SQLException {
        return vraag(db, "select true from pg_advisory_lock(" + SLOT + ")", programma);
    }

    void geefTerug(Connection db, String programma) throws SQLException {
        vraag(db, "select pg_advisory_unlock(" + SLOT + ")", programma);
    }

    private static boolean vraag(Connection db, String sql, String programma) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(sql)) {
            vraag.setString(1, programma);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getBoolean(1);
            }
        }
    }
}
