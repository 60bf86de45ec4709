package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Staging: the parts of a content that wait to be taken. */
@ApplicationScoped
class Inhoudopslag {

    private final EntityManager em;

    Inhoudopslag(EntityManager em) {
        this.em = em;
    }

    record Opgeslagen(long eersteRegel, byte[] inhoud) {}

    void bewaar(UUID aanlevering, UUID ontvangst, int nummer, Regelknipper.Deel deel) {
        em.createNativeQuery("insert into aanlevering_deel (aanlevering, ontvangst, nummer, eerste_regel, inhoud)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, aanlevering)
                .setParameter(2, ontvangst)
                .setParameter(3, nummer)
                .setParameter(4, deel.eersteRegel())
                .setParameter(5, deel.inhoud())
                .executeUpdate();
    }

    Opgeslagen lees(UUID aanlevering, UUID ontvangst, int nummer) {
        Object[] rij = (Object[]) em.createNativeQuery("select eerste_regel, inhoud from aanlevering_deel"
                        + " where aanlevering = ?1 and ontvangst = ?2 and nummer = ?3")
                .setParameter(1, aanlevering)
                .setParameter(2, ontvangst)
                .setParameter(3, nummer)
                .getSingleResult();
        return new Opgeslagen(((Number) rij[0]).longValue(), (byte[]) rij[1]);
    }

    void verwijder(UUID aanlevering, UUID ontvangst, int nummer) {
        em.createNativeQuery("delete from aanlevering_deel where aanlevering = ?1 and ontvangst = ?2 and nummer = ?3")
                .setParameter(1, aanlevering)
                .setParameter(2, ontvangst)
                .setParameter(3, nummer)
                .executeUpdate();
    }

    /** What broken-off or beaten uploads left behind. */
    void verwijderAndere(UUID aanlevering, UUID behalve) {
        em.createNativeQuery("delete from aanlevering_deel where aanlevering = ?1 and ontvangst <> ?2")
                .setParameter(1, aanlevering)
                .setParameter(2, behalve)
                .executeUpdate();
    }

    void verwijderOntvangst(UUID aanlevering, UUID ontvangst) {
        em.createNativeQuery("delete from aanlevering_deel where aanlevering = ?1 and ontvangst = ?2")
                .setParameter(1, aanlevering)
                .setParameter(2, ontvangst)
                .executeUpdate();
    }
}
