package nl.impactmonitor.participant.aanlevering.trajecten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;

@ApplicationScoped
class Trajectopslag {

    private final EntityManager em;

    Trajectopslag(EntityManager em) {
        this.em = em;
    }

    record Bekend(UUID id, String pilot) {}

    /** Under the own key of the organisation, locked until the end of the transaction. */
    @SuppressWarnings("unchecked")
    Optional<Bekend> zoek(String organisatie, String bronId) {
        List<Object[]> rijen = em.createNativeQuery(
                        "select id, pilot from scholingstraject where aanleveraar = ?1 and bron_id = ?2 for update")
                .setParameter(1, organisatie)
                .setParameter(2, bronId)
                .getResultList();
        return rijen.stream().findFirst().map(r -> new Bekend((UUID) r[0], (String) r[1]));
    }

    UUID nieuw(Levering levering, TrajectRij traject, byte[] inhoud) {
        UUID id = UUID.randomUUID();
        metGegevens(
                        em.createNativeQuery("insert into scholingstraject (id, pilot, versie, naam, soort, nieuw,"
                                + " status, ontwikkeld_op, aanleveraar, bron_id)"
                                + " values (:id, :pilot, 1, :naam, :soort, :nieuw, :status, cast(:ontwikkeldOp as date),"
                                + " :aanleveraar, :bronId)"),
                        id,
                        traject)
                .setParameter("pilot", levering.pilot())
                .setParameter("aanleveraar", levering.organisatie())
                .setParameter("bronId", traject.bronId())
                .executeUpdate();
        isNieuweInhoud(id, inhoud);
        return id;
    }

    void wijzig(UUID id, TrajectRij traject) {
        metGegevens(
                        em.createNativeQuery("update scholingstraject set versie = versie + 1, naam = :naam,"
                                + " soort = :soort, nieuw = :nieuw, status = :status,"
                                + " ontwikkeld_op = cast(:ontwikkeldOp as date) where id = :id"),
                        id,
                        traject)
                .executeUpdate();
    }

    /** Remembers the content; false when it was known already. */
    boolean isNieuweInhoud(UUID id, byte[] inhoud) {
        return em.createNativeQuery("insert into scholingstraject_inhoud (scholingstraject, inhoud) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, id)
                        .setParameter(2, inhoud)
                        .executeUpdate()
                == 1;
    }

    private static Query metGegevens(Query query, UUID id, TrajectRij traject) {
        return query.setParameter("id", id)
                .setParameter("naam", traject.naam())
                .setParameter("soort", traject.soort().name())
                .setParameter("nieuw", traject.nieuw())
                .setParameter("status", traject.status().name())
                .setParameter(
                        "ontwikkeldOp",
                        traject.ontwikkeldOp() == null
                                ? null
                                : traject.ontwikkeldOp().toString());
    }
}
