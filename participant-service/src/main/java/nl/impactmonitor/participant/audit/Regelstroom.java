package nl.impactmonitor.participant.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.impactmonitor.participant.keten.Regel;

/** The rows of the audit in the order of the chain, streamed: inside a transaction memory does not grow with their number. */
final class Regelstroom implements AutoCloseable {

    static final String KOLOMMEN =
            "volgnummer, tx::text::bigint as tx, moment, wie, client, organisatie, rol, handeling,"
                    + " soort, deelnemers, velden, trace";
    private static final int PER_KEER = 200;

    private final PreparedStatement lees;
    private final ResultSet rs;
    private Regel volgende;

    /** @param vanTx first transaction, inclusive */
    Regelstroom(Connection c, long vanTx) throws SQLException {
        lees = c.prepareStatement("select " + KOLOMMEN
                + " from audit_regel where tx >= ?::text::xid8 order by audit_regel.tx, volgnummer");
        lees.setString(1, Long.toString(vanTx));
        lees.setFetchSize(PER_KEER);
        rs = lees.executeQuery();
        schuifOp();
    }

    /** What has not been taken yet, up to this transaction, exclusive. */
    Iterator<Regel> tot(long tx) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return volgende != null && volgende.tx() < tx;
            }

            @Override
            public Regel next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Regel regel = volgende;
                schuifOp();
                return regel;
            }
        };
    }

    private void schuifOp() {
        try {
            volgende = rs.next() ? regel(rs) : null;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit could not be read", e);
        }
    }

    static Regel regel(ResultSet rs) throws SQLException {
        return new Regel(
                rs.getLong("volgnummer"),
                rs.getLong("tx"),
                moment(rs, "moment"),
                rs.getString("wie"),
                rs.getString("client"),
                rs.getString("organisatie"),
                rs.getString("rol"),
                rs.getString("handeling"),
                rs.getString("soort"),
                List.of((UUID[]) waarden(rs.getArray("deelnemers"))),
                List.of((String[]) waarden(rs.getArray("velden"))),
                rs.getString("trace"));
    }

    static Instant moment(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    private static Object waarden(Array array) throws SQLException {
        return array.getArray();
    }

    @Override
    public void close() throws SQLException {
        lees.close();
    }
}
