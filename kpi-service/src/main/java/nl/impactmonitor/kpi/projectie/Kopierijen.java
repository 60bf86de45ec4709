package nl.impactmonitor.kpi.projectie;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToIntFunction;
import org.postgresql.PGConnection;

/**
 * Rows in the binary form of COPY (PostgreSQL manual, COPY, "Binary Format"; a value is its length and what the receive
 * function of its type takes). One after the other: first how many values a row has, then those.
 */
final class Kopierijen {

    private static final byte[] KOP = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final LocalDate DAG_NUL = LocalDate.of(2000, 1, 1);
    private static final int OID_INTEGER = 23;
    private static final int NULL = -1;
    private static final byte JSONB_VERSIE = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream uit = new DataOutputStream(bytes);
    private boolean leeg = true;

    Kopierijen() {
        schrijf(() -> {
            uit.write(KOP);
            uit.writeInt(0);
            uit.writeInt(0);
        });
    }

    void rij(int waarden) {
        leeg = false;
        schrijf(() -> uit.writeShort(waarden));
    }

    /** @param tekst may be null */
    void tekst(String tekst) {
        schrijf(() -> {
            if (tekst == null) {
                uit.writeInt(NULL);
            } else {
                byte[] utf8 = tekst.getBytes(StandardCharsets.UTF_8);
                uit.writeInt(utf8.length);
                uit.write(utf8);
            }
        });
    }

    void jsonb(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        schrijf(() -> {
            uit.writeInt(1 + utf8.length);
            uit.writeByte(JSONB_VERSIE);
            uit.write(utf8);
        });
    }

    /** @param dag may be null */
    void dag(LocalDate dag) {
        schrijf(() -> {
            if (dag == null) {
                uit.writeInt(NULL);
            } else {
                uit.writeInt(Integer.BYTES);
                uit.writeInt(Math.toIntExact(ChronoUnit.DAYS.between(DAG_NUL, dag)));
            }
        });
    }

    /** An integer[] of one number of each; none of nothing has no dimension, as everywhere in PostgreSQL. */
    <T> void gehelen(List<T> van, ToIntFunction<T> getal) {
        schrijf(() -> {
            int kop = (van.isEmpty() ? 3 : 5) * Integer.BYTES;
            uit.writeInt(kop + 2 * Integer.BYTES * van.size());
            uit.writeInt(van.isEmpty() ? 0 : 1);
            uit.writeInt(0);
            uit.writeInt(OID_INTEGER);
            if (!van.isEmpty()) {
                uit.writeInt(van.size());
                uit.writeInt(1);
            }
            for (T een : van) {
                uit.writeInt(Integer.BYTES);
                uit.writeInt(getal.applyAsInt(een));
            }
        });
    }

    /** @param copy the statement, from stdin in binary form */
    void naar(Connection db, String copy) throws SQLException {
        if (leeg) {
            return;
        }
        schrijf(() -> uit.writeShort(-1));
        try {
            db.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Schrijfwerk {
        void doe() throws IOException;
    }

    private static void schrijf(Schrijfwerk werk) {
        try {
            werk.doe();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
