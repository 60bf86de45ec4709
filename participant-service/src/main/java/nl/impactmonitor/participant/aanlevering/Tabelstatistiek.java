package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Lets PostgreSQL count again when a delivery has doubled what it knew of, in the transaction that wrote the rows: its own
 * count comes once a minute, and sees nothing of a delivery that is taken in one transaction.
 */
@ApplicationScoped
class Tabelstatistiek {

    /** Fewer rows than this are read as quickly in any way; with more known, another plan would not be chosen any more. */
    private static final long VAN = 1_000;

    private static final long TOT = 100_000;

    private final EntityManager em;
    private long sindsTelling;

    Tabelstatistiek(EntityManager em) {
        this.em = em;
    }

    /** After rows were written by the running transaction; called by the thread that takes deliveries. */
    @Transactional(Transactional.TxType.MANDATORY)
    void na(long opgenomen) {
        sindsTelling += opgenomen;
        if (sindsTelling < VAN) {
            return;
        }
        long bekend = bekend();
        if (bekend < TOT && sindsTelling >= bekend) {
            em.createNativeQuery("select cast(app_ververs_statistiek() as text)")
                    .getSingleResult();
            sindsTelling = 0;
        }
    }

    private long bekend() {
        Number rijen = (Number)
                em.createNativeQuery("select reltuples from pg_class where oid = cast('deelnemer' as regclass)")
                        .getSingleResult();
        return rijen.longValue();
    }
}
