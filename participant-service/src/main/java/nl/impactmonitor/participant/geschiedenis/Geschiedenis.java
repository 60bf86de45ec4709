package nl.impactmonitor.participant.geschiedenis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.scope.PilotScope;

/** Keeps a fact as it is, before the caller changes or removes it: one statement, in the transaction of the change. */
@ApplicationScoped
public class Geschiedenis {

    private final EntityManager em;
    private final PilotScope scope;

    Geschiedenis(EntityManager em, PilotScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /**
     * Call it before the fact is touched: what is kept is the row as the database has it. The caller holds the lock on the
     * deelnemer and raises the versie of the fact afterwards.
     *
     * @throws IllegalStateException when there is no such fact
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bewaar(Feitsoort soort, UUID feit, Handeling handeling, Reden reden) {
        int bewaard = em.createNativeQuery("insert into feit_geschiedenis"
                        + " (deelnemer, pilot, soort, feit, versie, was, handeling, reden, door)"
                        + " select " + soort.deelnemer
                        + ", pilot, :soort, id, versie, to_jsonb(f), :handeling, :reden, :door from "
                        + soort.tabel() + " f where id = :feit")
                .setParameter("soort", soort.name())
                .setParameter("feit", feit)
                .setParameter("handeling", handeling.name())
                .setParameter("reden", reden.name())
                .setParameter("door", scope.subject())
                .executeUpdate();
        if (bewaard != 1) {
            throw new IllegalStateException("no " + soort.tabel() + " to keep the history of");
        }
    }
}
