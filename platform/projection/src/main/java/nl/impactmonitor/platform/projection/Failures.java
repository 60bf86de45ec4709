package nl.impactmonitor.platform.projection;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PSQLException;

/** Tells what a record is to blame for from what a next try may mend. */
final class Failures {
    private static final List<String> DATA = List.of("22", "23", "54", "P0001");

    private Failures() {}

    /** The service's own code stumbled over a state. */
    static final class Refused extends RuntimeException {
        Refused(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * True when the states themselves are refused: by the service's code, or by the database for their content (SQL
     * classes 22 and 23, 54 for what is too long to be indexed, and exceptions raised in PL/pgSQL). A missing table or right is no fault of a record: it blocks
     * until somebody mends it.
     */
    static boolean causedByData(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Refused) {
                return true;
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return DATA.stream().anyMatch(state::startsWith);
            }
        }
        return false;
    }

    static boolean ofDatabase(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    /** Why, in words without the values of the row: those may be about a person. */
    static String reason(Throwable failure) {
        Throwable root = root(failure);
        if (root instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
            return sql.getServerErrorMessage().getMessage() + " (" + sql.getSQLState() + ")";
        }
        return root.toString();
    }

    static Throwable root(Throwable failure) {
        Throwable t = failure;
        while (t.getCause() != null) {
            t = t.getCause();
        }
        return t;
    }
}
