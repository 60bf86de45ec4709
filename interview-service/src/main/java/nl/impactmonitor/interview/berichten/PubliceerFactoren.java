package nl.impactmonitor.interview.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.outbox.Outbox;

/**
 * Puts the whole state of an interview in the outbox, in the transaction of the change: both are kept or neither is.
 * The caller has flushed its change and holds the row of the interview locked, or has just inserted it.
 */
@ApplicationScoped
public class PubliceerFactoren {

    private final DataSource database;
    private final Outbox outbox;

    PubliceerFactoren(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** @param gebeurtenis what happened, the CloudEvents type */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(UUID interview, String gebeurtenis) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(FactorenSql.EEN)) {
            query.setObject(1, interview);
            try (var rij = query.executeQuery()) {
                if (!rij.next()) {
                    throw new IllegalStateException("interview " + interview + " is not stored");
                }
                outbox.publish(FactorenSql.staat(rij, gebeurtenis));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("state of interview " + interview + " cannot be read", e);
        }
    }
}
