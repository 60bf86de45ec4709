package nl.impactmonitor.participant.aanlevering.trajecten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.participant.scholingstraject.Statusdatum;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens.Status;
import nl.impactmonitor.participant.scholingstraject.Trajectgeschiedenis;

@ApplicationScoped
class Trajectopslag {

    private final EntityManager em;
    private final Trajectgeschiedenis geschiedenis;
    private final Kalender kalender;

    Trajectopslag(EntityManager em, Trajectgeschiedenis geschiedenis, Kalender kalender) {
        this.em = em;
        this.geschiedenis = geschiedenis;
        this.kalender = kalender;
    }

    /** @param ingetrokken taken back earlier */
    record Bekend(UUID id, String pilot, long versie, boolean ingetrokken, Status status, LocalDate statusSinds) {}

    /** Under the own key of the organisation, locked until the end of the transaction. */
    @SuppressWarnings("unchecked")
    Optional<Bekend> zoek(String organisatie, String bronId) {
        List<Object[]> rijen = em.createNativeQuery(
                        "select id, pilot, versie, ingetrokken, status, status_sinds from scholingstraject"
                                + " where aanleveraar = ?1 and bron_id = ?2 for update")
                .setParameter(1, organisatie)
                .setParameter(2, bronId)
                .getResultList();
        return rijen.stream()
                .findFirst()
                .map(r -> new Bekend(
                        (UUID) r[0],
                        (String) r[1],
                        ((Number) r[2]).longValue(),
                        (Boolean) r[3],
                        Status.valueOf((String) r[4]),
                        dag(r[5])));
    }

    UUID nieuw(Levering levering, TrajectRij traject, byte[] inhoud) {
        UUID id = UUID.randomUUID();
        metGegevens(
                        em.createNativeQuery("insert into scholingstraject (id, pilot, versie, naam, soort, nieuw,"
                                + " status, status_sinds, ontwikkeld_op, geborgd_op, niveau, crebo, aanleveraar, bron_id)"
                                + " values (:id, :pilot, 1, :naam, :soort, :nieuw, :status, cast(:statusSinds as date),"
                                + " cast(:ontwikkeldOp as date), cast(:geborgdOp as date), :niveau, :crebo,"
                                + " :aanleveraar, :bronId)"),
                        id,
                        traject,
                        Statusdatum.van(traject, null, null, kalender.vandaag()))
                .setParameter("pilot", levering.pilot())
                .setParameter("aanleveraar", levering.organisatie())
                .setParameter("bronId", traject.bronId())
                .executeUpdate();
        isNieuweInhoud(id, inhoud);
        return id;
    }

    void wijzig(Bekend was, TrajectRij traject) {
        geschiedenis.bewaar(was.id());
        metGegevens(
                        em.createNativeQuery("update scholingstraject set versie = versie + 1, naam = :naam,"
                                + " soort = :soort, nieuw = :nieuw, status = :status,"
                                + " status_sinds = cast(:statusSinds as date), ontwikkeld_op = cast(:ontwikkeldOp as date),"
                                + " geborgd_op = cast(:geborgdOp as date), niveau = :niveau, crebo = :crebo,"
                                + " ingetrokken = false where id = :id"),
                        was.id(),
                        traject,
                        Statusdatum.van(traject, was.status(), was.statusSinds(), kalender.vandaag()))
                .executeUpdate();
    }

    boolean heeftDeelnames(UUID id) {
        return (Boolean) em.createNativeQuery("select traject_heeft_deelnames(?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** @return the versie it has by that */
    long trekIn(Bekend was) {
        geschiedenis.bewaar(was.id());
        em.createNativeQuery("update scholingstraject set versie = versie + 1, ingetrokken = true where id = ?1")
                .setParameter(1, was.id())
                .executeUpdate();
        return was.versie() + 1;
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

    private static Query metGegevens(Query query, UUID id, TrajectRij traject, LocalDate statusSinds) {
        return query.setParameter("id", id)
                .setParameter("naam", traject.naam())
                .setParameter("soort", traject.soort().name())
                .setParameter("nieuw", traject.nieuw())
                .setParameter("status", traject.status().name())
                .setParameter("statusSinds", tekst(statusSinds))
                .setParameter("ontwikkeldOp", tekst(traject.ontwikkeldOp()))
                .setParameter("geborgdOp", tekst(traject.geborgdOp()))
                .setParameter("niveau", Niveau.naam(traject.niveau()))
                .setParameter("crebo", traject.crebo());
    }

    private static String tekst(LocalDate dag) {
        return dag == null ? null : dag.toString();
    }

    private static LocalDate dag(Object kolom) {
        return kolom instanceof java.sql.Date d ? d.toLocalDate() : (LocalDate) kolom;
    }
}
