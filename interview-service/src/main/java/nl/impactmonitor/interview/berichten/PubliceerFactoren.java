package nl.impactmonitor.interview.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.outbox.Outbox;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateQuery;

/**
 * Puts the whole state of an interview in the outbox, in the transaction of the change: both are kept or neither is.
 * The caller has flushed its change and holds the row of the interview locked, or has just inserted it.
 */
@ApplicationScoped
public class PubliceerFactoren {

    private final Outbox outbox;

    PubliceerFactoren(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param gebeurtenis what happened, the CloudEvents type */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publiceer(UUID interview, String gebeurtenis) {
        int gevonden = outbox.publish(
                new StateQuery(FactorenSql.TOPIC, gebeurtenis, FactorenSql.EEN, (s, n) -> s.setObject(n, interview)));
        if (gevonden != 1) {
            throw new IllegalStateException("interview " + interview + " is not stored");
        }
    }

    /** Tells that the interview is erased. @param versie one above that of its last state */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wis(UUID interview, long versie) {
        outbox.publish(StateChange.tombstone(
                FactorenSql.TOPIC, interview.toString(), versie, "nl.impactmonitor.interview.gewist.v1"));
    }
}
