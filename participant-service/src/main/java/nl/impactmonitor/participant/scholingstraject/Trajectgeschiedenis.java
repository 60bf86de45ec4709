package nl.impactmonitor.participant.scholingstraject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import nl.impactmonitor.platform.scope.PilotScope;

/** Keeps trajecten as they are, before the caller changes them: one statement, in the transaction of the change. */
@ApplicationScoped
public class Trajectgeschiedenis {

    private final EntityManager em;
    private final PilotScope scope;

    Trajectgeschiedenis(EntityManager em, PilotScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /** The caller holds the lock on the trajecten and raises their versie afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bewaar(Collection<UUID> trajecten) {
        if (trajecten.isEmpty()) {
            return;
        }
        em.createNativeQuery("insert into scholingstraject_geschiedenis (scholingstraject, pilot, versie, was, door)"
                        + " select id, pilot, versie, to_jsonb(t), :door from scholingstraject t where id in (:ids)")
                .setParameter("door", scope.subject())
                .setParameter("ids", trajecten)
                .executeUpdate();
    }
}
