package nl.impactmonitor.participant.eigensleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.participant.koppeling.Sleutelbos;

/** The table of koppelingen, by own key; the keys themselves are not kept. In a transaction. */
@ApplicationScoped
class Koppelingen {

    private final EntityManager em;
    private final Sleutelbos sleutels;

    Koppelingen(EntityManager em, Sleutelbos sleutels) {
        this.em = em;
        this.sleutels = sleutels;
    }

    Optional<UUID> deelnemer(String organisatie, String bronId) {
        return een("select deelnemer from koppeling where organisatie = ?1 and koppeling = ?2", organisatie, bronId)
                .map(UUID.class::cast);
    }

    /** Since when the person behind this key refuses. */
    Optional<LocalDate> geweigerdSinds(String organisatie, String bronId) {
        return een(
                        "select cast(sinds as text) from weigering where organisatie = ?1 and koppeling = ?2",
                        organisatie,
                        bronId)
                .map(sinds -> LocalDate.parse((String) sinds));
    }

    /** Whether the key was erased after its bewaartermijn. */
    boolean isAfgesloten(String organisatie, String bronId) {
        return een("select 1 from koppeling_afgesloten where organisatie = ?1 and koppeling = ?2", organisatie, bronId)
                .isPresent();
    }

    /** The refusal is over: there is a later instemming. */
    void koppel(String organisatie, String bronId, UUID deelnemer, String pilot) {
        byte[] koppeling = sleutels.van(organisatie).koppeling(bronId);
        em.createNativeQuery("delete from weigering where organisatie = ?1 and koppeling = ?2")
                .setParameter(1, organisatie)
                .setParameter(2, koppeling)
                .executeUpdate();
        em.createNativeQuery("insert into koppeling (organisatie, koppeling, deelnemer, pilot) values (?1, ?2, ?3, ?4)")
                .setParameter(1, organisatie)
                .setParameter(2, koppeling)
                .setParameter(3, deelnemer)
                .setParameter(4, pilot)
                .executeUpdate();
    }

    void ontkoppel(String organisatie, UUID deelnemer) {
        em.createNativeQuery("delete from koppeling where organisatie = ?1 and deelnemer = ?2")
                .setParameter(1, organisatie)
                .setParameter(2, deelnemer)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> organisaties(UUID deelnemer) {
        return em.createNativeQuery(
                        "select distinct organisatie from koppeling where deelnemer = ?1 order by organisatie")
                .setParameter(1, deelnemer)
                .getResultList();
    }

    private Optional<Object> een(String sql, String organisatie, String bronId) {
        return em.createNativeQuery(sql)
                .setParameter(1, organisatie)
                .setParameter(2, sleutels.van(organisatie).koppeling(bronId))
                .getResultStream()
                .findFirst();
    }
}
