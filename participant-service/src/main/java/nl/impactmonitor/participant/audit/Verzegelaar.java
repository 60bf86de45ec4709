package nl.impactmonitor.participant.audit;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import nl.impactmonitor.participant.keten.Blok;
import nl.impactmonitor.participant.keten.Blokmaker;
import nl.impactmonitor.participant.keten.Regel;
import nl.impactmonitor.participant.keten.Zegelsleutel;

/**
 * Seals what has been written since the last block. One at a time, by the advisory lock of its own transaction. The bound of a
 * block is the oldest transaction that still runs: everything below it is over, so nothing can commit into a block afterwards,
 * however late. A long transaction postpones the sealing and loses nothing.
 */
@ApplicationScoped
class Verzegelaar {

    private static final long SLOT = 0x0a0d17L;
    private static final int REGELS_PER_BLOK = 10_000;

    private final javax.sql.DataSource werk;
    private final Zegelsleutel sleutel;

    Verzegelaar(@DataSource("werk") javax.sql.DataSource werk, Zegelsleutel sleutel) {
        this.werk = werk;
        this.sleutel = sleutel;
    }

    /** @return how many rows were sealed; 0 when there are none or another instance is at it */
    int verzegel() throws SQLException {
        int samen = 0;
        int deze;
        do {
            deze = eenBlok();
            samen += deze;
        } while (deze > 0);
        return samen;
    }

    private int eenBlok() throws SQLException {
        try (Connection c = werk.getConnection()) {
            c.setAutoCommit(false);
            try {
                int aantal = getal(c, "select pg_try_advisory_xact_lock(" + SLOT + ")::int") == 1 ? maak(c) : 0;
                c.commit();
                return aantal;
            } finally {
                c.rollback();
            }
        }
    }

    private int maak(Connection c) throws SQLException {
        Blok laatste = Blokken.laatste(c);
        long grens = getal(c, "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
        if (grens < laatste.totTx()) {
            throw new IllegalStateException(
                    "transactions are numbered lower than those that are sealed: this database was"
                            + " filled from a dump, see docs/operations.md");
        }
        try (Regelstroom stroom = new Regelstroom(c, laatste.totTx())) {
            Blokmaker maker = new Blokmaker(laatste, totTx(c, laatste.totTx(), grens), Instant.now());
            Iterator<Regel> regels = stroom.tot(maker.totTx());
            regels.forEachRemaining(maker::neem);
            if (maker.aantal() > 0) {
                Blokken.bewaar(c, maker.klaar(sleutel));
            }
            return (int) maker.aantal();
        }
    }

    /** A block holds whole transactions, and no more rows than can be checked at ease. */
    private static long totTx(Connection c, long vanaf, long grens) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("select max(tx::text::bigint) from (select tx from audit_regel"
                + " where tx >= ?::text::xid8 and tx < ?::text::xid8 order by tx, volgnummer limit ?) eerste"
                + " having count(*) = ?")) {
            s.setString(1, Long.toString(vanaf));
            s.setString(2, Long.toString(grens));
            s.setInt(3, REGELS_PER_BLOK);
            s.setInt(4, REGELS_PER_BLOK);
            try (ResultSet rs = s.executeQuery()) {
                return rs.next() ? rs.getLong(1) + 1 : grens;
            }
        }
    }

    private static long getal(Connection c, String vraag) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(vraag);
                ResultSet rs = s.executeQuery()) {
            rs.next();
            return rs.getLong(1);
        }
    }
}
