package nl.impactmonitor.economics.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.outbox.Outbox;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateQuery;

/**
 * Puts the state of a berekening in the outbox, in the transaction of the change: both are kept or neither is. The caller
 * has flushed its change and holds the row locked.
 */
@ApplicationScoped
public class PubliceerBerekening {

    private static final String VASTGESTELD = "nl.impactmonitor.berekening.vastgesteld.v1";
    private static final String GETROKKEN = "nl.impactmonitor.berekening.getrokken.v1";
    private static final String TERUGGENOMEN = "nl.impactmonitor.berekening.teruggenomen.v1";

    private final Outbox outbox;

    PubliceerBerekening(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void vastgesteld(UUID berekening) {
        int gevonden = outbox.publish(new StateQuery(
                BerekeningSql.TOPIC, VASTGESTELD, BerekeningSql.EEN, (s, n) -> s.setObject(n, berekening)));
        if (gevonden != 1) {
            throw new IllegalStateException("berekening " + berekening + " is not vastgesteld");
        }
    }

    /** In the transaction of the connection: draws were added to it. */
    public void getrokken(UUID berekening, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(BerekeningSql.EEN)) {
            query.setObject(1, berekening);
            try (var rij = query.executeQuery()) {
                rij.next();
                outbox.publish(connection, List.of(BerekeningSql.staat(rij, GETROKKEN)));
            }
        }
    }

    /** Nothing of it is to be shown any more: a tombstone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void teruggenomen(UUID berekening, long versie) {
        outbox.publish(StateChange.tombstone(BerekeningSql.TOPIC, berekening.toString(), versie, TERUGGENOMEN));
    }
}
