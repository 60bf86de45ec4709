package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.staat.Staten;

/**
 * Erases a deelnemer after a withdrawal. Every row about the person goes; what stays is the versie of the tombstone, and
 * per koppeling that the person refused, so that a later delivery does not bring the person back.
 */
@ApplicationScoped
public class WisDeelnemer {

    private final EntityManager em;
    private final Staten staten;

    WisDeelnemer(EntityManager em, Staten staten) {
        this.em = em;
        this.staten = staten;
    }

    /** @param id a deelnemer locked by the caller, gone afterwards */
    @Transactional(Transactional.TxType.MANDATORY)
    public void doe(UUID id, LocalDate sinds) {
        doe(em.find(Deelnemer.class, id), sinds);
    }

    /** @param deelnemer locked by the caller, gone afterwards */
    @Transactional(Transactional.TxType.MANDATORY)
    public void doe(Deelnemer deelnemer, LocalDate sinds) {
        em.flush();
        em.createNativeQuery("insert into weigering (organisatie, koppeling, sinds)"
                        + " select organisatie, koppeling, :sinds from koppeling where deelnemer = :id"
                        + " on conflict (organisatie, koppeling) do nothing")
                .setParameter("sinds", sinds)
                .setParameter("id", deelnemer.id)
                .executeUpdate();
        em.createNativeQuery("insert into verwijderd (id, versie) values (:id, :versie)")
                .setParameter("id", deelnemer.id)
                .setParameter("versie", deelnemer.versie + 1)
                .executeUpdate();
        em.remove(deelnemer);
        em.flush();
        staten.publiceerVerwijderd(deelnemer.id, deelnemer.versie + 1);
    }
}
