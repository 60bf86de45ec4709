package nl.impactmonitor.kpi.projectie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.postgresql.PGConnection;
import org.postgresql.util.ByteBufferByteStreamWriter;

/**
 * Rows in the binary form of COPY (PostgreSQL manual, COPY, "Binary Format"; a value is its length and what the receive
 * function of its type takes). One after the other: first how many values a row has, then those. A full topic writes a hundred
 * numbers a row, so they go straight into one buffer.
 */
final class Kopierijen {

    private static final byte[] KOP = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final LocalDate DAG_NUL = LocalDate.of(2000, 1, 1);
    static final int OID_INTEGER = 23;
    private static final int NULL = -1;
    private static final byte JSONB_VERSIE = 1;

    private ByteBuffer uit = ByteBuffer.allocate(1 << 20);
    private boolean leeg = true;

    Kopierijen() {
        uit.put(KOP).putInt(0).putInt(0);
    }

    void rij(int waarden) {
        leeg = false;
        ruimte(Short.BYTES);
        uit.putShort((short) waarden);
    }

    /** @param tekst may be null */
    void tekst(String tekst) {
        if (tekst == null) {
            geen();
            return;
        }
        byte[] utf8 = tekst.getBytes(StandardCharsets.UTF_8);
        ruimte(Integer.BYTES + utf8.length);
        uit.putInt(utf8.length).put(utf8);
    }

    void bytes(byte[] waarde) {
        ruimte(Integer.BYTES + waarde.length);
        uit.putInt(waarde.length).put(waarde);
    }

    void geheel(int getal) {
        ruimte(2 * Integer.BYTES);
        uit.putInt(Integer.BYTES).putInt(getal);
    }

    void jsonb(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        ruimte(Integer.BYTES + 1 + utf8.length);
        uit.putInt(1 + utf8.length).put(JSONB_VERSIE).put(utf8);
    }

    /** @param dag may be null */
    void dag(LocalDate dag) {
        if (dag == null) {
            geen();
            return;
        }
        ruimte(2 * Integer.BYTES);
        uit.putInt(Integer.BYTES).putInt(Math.toIntExact(ChronoUnit.DAYS.between(DAG_NUL, dag)));
    }

    /** An integer[]; one of nothing has no dimension, as everywhere in PostgreSQL. */
    void gehelen(int[] getallen) {
        int kop = (getallen.length == 0 ? 3 : 5) * Integer.BYTES;
        int omvang = kop + 2 * Integer.BYTES * getallen.length;
        ruimte(Integer.BYTES + omvang);
        uit.putInt(omvang).putInt(getallen.length == 0 ? 0 : 1).putInt(0).putInt(OID_INTEGER);
        if (getallen.length > 0) {
            uit.putInt(getallen.length).putInt(1);
        }
        for (int getal : getallen) {
            uit.putInt(Integer.BYTES).putInt(getal);
        }
    }

    /** Once. @param copy the statement, from stdin in binary form */
    void naar(Connection db, String copy) throws SQLException {
        if (leeg) {
            return;
        }
        ruimte(Short.BYTES);
        uit.putShort((short) -1);
        try {
            db.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteBufferByteStreamWriter(uit.flip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void geen() {
        ruimte(Integer.BYTES);
        uit.putInt(NULL);
    }

    private void ruimte(int bytes) {
        if (uit.remaining() < bytes) {
            uit = ByteBuffer.allocate(Math.max(2 * uit.capacity(), uit.position() + bytes))
                    .put(uit.flip());
        }
    }
}
