package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.participant.verwijdering.TelZonderInstemming;
import nl.impactmonitor.participant.verwijdering.Verwijderbewijs;
import nl.impactmonitor.participant.verwijdering.Verwijderreden;

/**
 * Erases a deelnemer. Every row about the person goes; what stays is the versie of the tombstone with the proof of the
 * deletion, and after a withdrawal per koppeling that the person refused, so that a later delivery does not bring the person
 * back.
 */
@ApplicationScoped
public class WisDeelnemer {

    private final EntityManager em;
    private final Staten staten;
    private final Verwijderbewijs bewijs;
    private final TelZonderInstemming telling;

    WisDeelnemer(EntityManager em, Staten staten, Verwijderbewijs bewijs, TelZonderInstemming telling) {
        this.em = em;
        this.staten = staten;
        this.bewijs = bewijs;
        this.telling = telling;
    }

    /** @param id a deelnemer locked by the caller, gone afterwards */
    @Transactional(Transactional.TxType.MANDATORY)
    public void doe(UUID id, LocalDate sinds) {
        doe(em.find(Deelnemer.class, id), sinds);
    }

    /**
     * @param deelnemer locked by the caller, gone afterwards
     * @return id of the proof
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID doe(Deelnemer deelnemer, LocalDate sinds) {
        Verwijderreden reden = deelnemer.instemming ? Verwijderreden.INGETROKKEN : Verwijderreden.GEWEIGERD;
        if (reden == Verwijderreden.GEWEIGERD) {
            telling.eenMeer(deelnemer.pilot, sinds);
        }
        weiger(deelnemer.id, sinds);
        return wis(deelnemer, reden, () -> {});
    }

    /**
     * Because the only organisation that knew the person took it back. As after a withdrawal, tonight's file does not bring
     * the person back, and a later instemming does.
     *
     * @param id a deelnemer locked by the caller, gone afterwards
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void neemTerug(UUID id, LocalDate sinds) {
        weiger(id, sinds);
        wis(em.find(Deelnemer.class, id), Verwijderreden.TERUGGENOMEN, () -> {});
    }

    /**
     * Because the time for which it may be kept is over.
     *
     * @param deelnemer locked by the caller, gone afterwards
     * @param sluit what is to be done when the proof is made and everything is still there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void naBewaartermijn(Deelnemer deelnemer, Runnable sluit) {
        wis(deelnemer, Verwijderreden.BEWAARTERMIJN, sluit);
    }

    private void weiger(UUID id, LocalDate sinds) {
        em.flush();
        em.createNativeQuery("insert into weigering (organisatie, koppeling, sinds)"
                        + " select organisatie, koppeling, :sinds from koppeling where deelnemer = :id"
                        + " on conflict (organisatie, koppeling) do nothing")
                .setParameter("sinds", sinds)
                .setParameter("id", id)
                .executeUpdate();
    }

    private UUID wis(Deelnemer deelnemer, Verwijderreden reden, Runnable sluit) {
        em.flush();
        UUID proof = bewijs.maak(deelnemer.id, deelnemer.pilot, deelnemer.versie + 1, reden);
        sluit.run();
        em.remove(deelnemer);
        em.flush();
        staten.publiceerVerwijderd(deelnemer.id, deelnemer.versie + 1);
        return proof;
    }
}
