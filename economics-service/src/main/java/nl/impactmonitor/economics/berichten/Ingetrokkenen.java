package nl.impactmonitor.economics.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.outbox.Outbox;
import nl.impactmonitor.platform.outbox.StateChange;

/**
 * Marks the berekeningen in which somebody counted who withdraws: the id goes, the number rises, and one that is
 * vastgesteld is sent again. The figures stay: they are sums from which nobody can be taken out.
 */
@ApplicationScoped
class Ingetrokkenen {

    /** The same lock as who stores a new berekening, so that nobody can withdraw unseen in between. Until the end of the transaction. */
    static final String SLOT = "select pg_advisory_xact_lock(hashtext('berekening_lid'))";

    private static final String MARKEER = """
            with weg as (
                delete from berekening_lid where deelnemer = any (?) returning berekening
            ), geraakt as (
                select berekening, count(*) as aantal from weg group by berekening
            )
            update berekening b set ingetrokken = b.ingetrokken + g.aantal, versie = b.versie + 1
            from geraakt g where b.id = g.berekening and b.status <> 'TERUGGENOMEN'
            returning b.id""";

    private static final String STATEN = BerekeningSql.ALLE + "and status = 'VASTGESTELD' and id = any (?) order by id";

    private final Outbox outbox;

    Ingetrokkenen(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the transaction of the connection. */
    void markeer(List<UUID> deelnemers, Connection connection) throws SQLException {
        if (deelnemers.isEmpty()) {
            return;
        }
        try (var slot = connection.createStatement()) {
            slot.execute(SLOT);
        }
        List<UUID> geraakt = geraakt(deelnemers, connection);
        if (!geraakt.isEmpty()) {
            outbox.publish(connection, staten(geraakt, connection));
        }
    }

    private static List<UUID> geraakt(List<UUID> deelnemers, Connection connection) throws SQLException {
        try (var markeer = connection.prepareStatement(MARKEER)) {
            markeer.setArray(1, connection.createArrayOf("uuid", deelnemers.toArray()));
            List<UUID> geraakt = new ArrayList<>();
            try (var rij = markeer.executeQuery()) {
                while (rij.next()) {
                    geraakt.add(rij.getObject(1, UUID.class));
                }
            }
            return geraakt;
        }
    }

    private static List<StateChange> staten(List<UUID> berekeningen, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(STATEN)) {
            query.setArray(1, connection.createArrayOf("uuid", berekeningen.toArray()));
            List<StateChange> staten = new ArrayList<>();
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    staten.add(BerekeningSql.staat(rij, BerekeningSql.DEELNEMER_INGETROKKEN));
                }
            }
            return staten;
        }
    }
}
