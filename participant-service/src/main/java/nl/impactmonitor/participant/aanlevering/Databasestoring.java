package nl.impactmonitor.participant.aanlevering;

import java.sql.SQLException;
import java.util.Set;

/** Whether an error is one of the database's moments: then the same work succeeds later. */
final class Databasestoring {

    /** SQLSTATE classes: connection, transaction rollback (serialization, deadlock), resources, operator intervention. */
    private static final Set<String> TIJDELIJK = Set.of("08", "40", "53", "57");

    private Databasestoring() {}

    static boolean tijdelijk(Throwable fout) {
        for (Throwable t = fout; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql
                    && (sql.getSQLState() == null
                            || TIJDELIJK.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }
}
