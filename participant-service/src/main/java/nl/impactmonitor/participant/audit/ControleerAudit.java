package nl.impactmonitor.participant.audit;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.impactmonitor.participant.keten.Blok;
import nl.impactmonitor.participant.keten.Breuk;
import nl.impactmonitor.participant.keten.Ketencontrole;
import nl.impactmonitor.participant.keten.Zegelsleutel;

/** Goes through the whole chain in one snapshot, streaming; nothing waits for it. */
@ApplicationScoped
class ControleerAudit {

    private static final int BLOKKEN_PER_KEER = 50;

    private final javax.sql.DataSource werk;
    private final Zegelsleutel sleutel;

    ControleerAudit(@DataSource("werk") javax.sql.DataSource werk, Zegelsleutel sleutel) {
        this.werk = werk;
        this.sleutel = sleutel;
    }

    /** @param anker {@code number:hash} of an earlier check, or null; a chain that does not hold it lost its end */
    Controleverslag doe(String anker) {
        try (Connection c = werk.getConnection()) {
            int isolatie = c.getTransactionIsolation();
            c.setAutoCommit(false);
            c.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return controleer(c, anker);
            } finally {
                c.rollback();
                c.setTransactionIsolation(isolatie);
                c.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the chain of the audit could not be read", e);
        }
    }

    private Controleverslag controleer(Connection c, String anker) throws SQLException {
        Ketencontrole keten = new Ketencontrole(sleutel);
        boolean geankerd = anker == null;
        long regels = 0;
        try (Regelstroom stroom = new Regelstroom(c, 0);
                PreparedStatement lees = c.prepareStatement(Blokken.ALLE)) {
            lees.setFetchSize(BLOKKEN_PER_KEER);
            try (ResultSet rs = lees.executeQuery()) {
                while (rs.next()) {
                    Blok blok = Blokken.blok(rs);
                    Optional<Breuk> breuk = keten.volgende(blok, stroom.tot(blok.totTx()));
                    if (breuk.isPresent()) {
                        return verslag(keten, regels, 0, breuk.get());
                    }
                    regels += blok.regels().length;
                    geankerd = geankerd || blok.kop().equals(anker);
                }
            }
            long onverzegeld = 0;
            for (var rest = stroom.tot(Long.MAX_VALUE); rest.hasNext(); rest.next()) {
                onverzegeld++;
            }
            Breuk geenAnker = geankerd ? null : new Breuk(nummer(anker), null, Breuk.Wat.ANKER_ONBEKEND);
            return verslag(keten, regels, onverzegeld, geenAnker);
        }
    }

    private static Controleverslag verslag(Ketencontrole keten, long regels, long onverzegeld, Breuk breuk) {
        Blok kop = keten.kop();
        return new Controleverslag(breuk == null, kop.nummer(), regels, onverzegeld, kop.kop(), breuk);
    }

    private static long nummer(String anker) {
        return Long.parseLong(anker.split(":")[0]);
    }
}
