package nl.impactmonitor.kpi.projectie;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.postgresql.PGStatement;

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
     * in two more. PostgreSQL cuts them out again, and nobody writes or reads a number as text: an array of int or long that
     * is set as it is goes as bytes.
     */
    static <T> void zetGrenzen(PreparedStatement opdracht, int plek, Collection<T> rijen, ToIntFunction<T> lengte)
            throws SQLException {
        int[] van = new int[rijen.size()];
        int[] tot = new int[rijen.size()];
        int einde = 0;
        int i = 0;
        for (T rij : rijen) {
            van[i] = einde + 1;
            einde += lengte.applyAsInt(rij);
            tot[i++] = einde;
        }
        opdracht.setObject(plek, van);
        opdracht.setObject(plek + 1, tot);
    }

    /** An integer[] that came as bytes, in the form in which {@link Kopierijen} writes one. */
    static int[] gehelen(ResultSet rij, int kolom) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(rij.getBytes(kolom));
        int dimensies = bytes.getInt();
        bytes.getInt();
        if (dimensies > 1 || bytes.getInt() != Kopierijen.OID_INTEGER) {
            throw new IllegalStateException("column " + kolom + " is no row of numbers");
        }
        int[] getallen = new int[dimensies == 0 ? 0 : bytes.getInt()];
        if (dimensies > 0) {
            bytes.getInt();
        }
        for (int i = 0; i < getallen.length; i++) {
            bytes.getInt();
            getallen[i] = bytes.getInt();
        }
        return getallen;
    }

    /** Arrays of numbers come as bytes from the first time on; the driver would have them written out as text. */
    static void leesAlsBytes(PreparedStatement vraag) throws SQLException {
        vraag.unwrap(PGStatement.class).setPrepareThreshold(-1);
    }
}
