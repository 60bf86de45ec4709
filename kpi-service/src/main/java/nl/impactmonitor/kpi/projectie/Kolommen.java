package nl.impactmonitor.kpi.projectie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Sets of rows as one array per column, for unnest. All of them go as text and are cast in the statement; an array of that
 * very type, because the driver writes every other one out and escapes it.
 */
final class Kolommen {
    private Kolommen() {}

    static <T> void zet(Connection db, PreparedStatement opdracht, int plek, Collection<T> rijen, Function<T, ?> kolom)
            throws SQLException {
        String[] waarden = rijen.stream()
                .map(kolom)
                .map(waarde -> waarde == null ? null : waarde.toString())
                .toArray(String[]::new);
        opdracht.setArray(plek, db.createArrayOf("text", waarden));
    }

    /**
     * Rows of numbers that differ in length: all of them one after the other in one array, and where each row begins and ends
     * in two more. PostgreSQL cuts them out again, and nobody writes or reads a number as text.
     */
    static <T> void zetGrenzen(
            Connection db, PreparedStatement opdracht, int plek, Collection<T> rijen, ToIntFunction<T> lengte)
            throws SQLException {
        Integer[] van = new Integer[rijen.size()];
        Integer[] tot = new Integer[rijen.size()];
        int einde = 0;
        int i = 0;
        for (T rij : rijen) {
            van[i] = einde + 1;
            einde += lengte.applyAsInt(rij);
            tot[i++] = einde;
        }
        opdracht.setArray(plek, db.createArrayOf("integer", van));
        opdracht.setArray(plek + 1, db.createArrayOf("integer", tot));
    }

    static void zetGehelen(Connection db, PreparedStatement opdracht, int plek, Stream<Integer> getallen)
            throws SQLException {
        opdracht.setArray(plek, db.createArrayOf("integer", getallen.toArray(Integer[]::new)));
    }

    static void zetGrote(Connection db, PreparedStatement opdracht, int plek, Stream<Long> getallen)
            throws SQLException {
        opdracht.setArray(plek, db.createArrayOf("bigint", getallen.toArray(Long[]::new)));
    }
}
