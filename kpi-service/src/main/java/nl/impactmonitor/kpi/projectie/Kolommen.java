package nl.impactmonitor.kpi.projectie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets of rows as one array per column, for unnest. All of them go as text and are cast in the statement. */
final class Kolommen {
    private Kolommen() {}

    static <T> void zet(Connection db, PreparedStatement opdracht, int plek, Collection<T> rijen, Function<T, ?> kolom)
            throws SQLException {
        Object[] waarden = rijen.stream()
                .map(kolom)
                .map(waarde -> waarde == null ? null : waarde.toString())
                .toArray();
        opdracht.setArray(plek, db.createArrayOf("text", waarden));
    }

    /** An array within the array of a column, as PostgreSQL writes it. */
    static String rij(Collection<? extends Number> getallen) {
        return getallen.stream().map(Number::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
