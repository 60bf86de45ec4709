package nl.impactmonitor.participant.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import nl.impactmonitor.participant.keten.Blok;

/** The SQL of the table {@code audit_blok}. */
final class Blokken {

    private static final String KOLOMMEN =
            "select nummer, vorige, tot_tx::text::bigint as tot_tx, verzegeld_op, regels, merken, hash, zegel from audit_blok";
    static final String ALLE = KOLOMMEN + " order by nummer";

    private Blokken() {}

    static Blok laatste(Connection c) throws SQLException {
        try (PreparedStatement lees = c.prepareStatement(KOLOMMEN + " order by nummer desc limit 1");
                ResultSet rs = lees.executeQuery()) {
            return rs.next() ? blok(rs) : Blok.GEEN;
        }
    }

    static void bewaar(Connection c, Blok blok) throws SQLException {
        try (PreparedStatement s =
                c.prepareStatement("insert into audit_blok (nummer, vorige, tot_tx, verzegeld_op, aantal,"
                        + " regels, merken, hash, zegel) values (?, ?, ?::text::xid8, ?, ?, ?, ?, ?, ?)")) {
            s.setLong(1, blok.nummer());
            s.setBytes(2, blok.vorige());
            s.setString(3, Long.toString(blok.totTx()));
            s.setTimestamp(4, Timestamp.from(blok.verzegeldOp()));
            s.setInt(5, blok.regels().length);
            s.setArray(
                    6,
                    c.createArrayOf(
                            "bigint", Arrays.stream(blok.regels()).boxed().toArray()));
            s.setBytes(7, blok.merken());
            s.setBytes(8, blok.hash());
            s.setBytes(9, blok.zegel());
            s.executeUpdate();
        }
    }

    static Blok blok(ResultSet rs) throws SQLException {
        return new Blok(
                rs.getLong("nummer"),
                rs.getBytes("vorige"),
                rs.getLong("tot_tx"),
                Regelstroom.moment(rs, "verzegeld_op"),
                Arrays.stream((Long[]) rs.getArray("regels").getArray())
                        .mapToLong(Long::longValue)
                        .toArray(),
                rs.getBytes("merken"),
                rs.getBytes("hash"),
                rs.getBytes("zegel"));
    }
}
