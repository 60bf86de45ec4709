package nl.impactmonitor.interview.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.outbox.Outbox;
import nl.impactmonitor.platform.outbox.StateQuery;

/**
 * Puts the whole state of a verankeringsscan in the outbox, in the transaction of the change: both are kept or neither is.
 * The caller has flushed its change and holds the row locked, or has just inserted it.
 */
@ApplicationScoped
public class PubliceerVerankering {

    private final Outbox outbox;

    PubliceerVerankering(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param gebeurtenis what happened, the CloudEvents type */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(UUID scan, String gebeurtenis) {
        int gevonden = outbox.publish(
                new StateQuery(VerankeringSql.TOPIC, gebeurtenis, VerankeringSql.EEN, (s, n) -> s.setObject(n, scan)));
        if (gevonden != 1) {
            throw new IllegalStateException("scan " + scan + " is not stored");
        }
    }
}
