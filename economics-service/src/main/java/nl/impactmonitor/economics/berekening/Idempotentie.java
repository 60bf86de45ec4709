package nl.impactmonitor.economics.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.parameterset.Controlesom;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IdempotencyKey;
import nl.impactmonitor.platform.scope.PilotScope;

/** The same question under the same Idempotency-Key is answered as the first time, another one refused; for seven days. */
@ApplicationScoped
class Idempotentie {

    private final EntityManager em;
    private final PilotScope scope;

    Idempotentie(EntityManager em, PilotScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /** In the running transaction; whoever comes at the same time with this key waits for its end. */
    Optional<UUID> eerder(String sleutel, String vraag) {
        if (sleutel == null) {
            return Optional.empty();
        }
        IdempotencyKey.check(sleutel);
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "idempotentie " + client() + ' ' + sleutel)
                .getSingleResult();
        em.createNativeQuery("delete from idempotentie where client = ?1 and sleutel = ?2"
                        + " and op < now() - interval '7 days'")
                .setParameter(1, client())
                .setParameter(2, sleutel)
                .executeUpdate();
        List<?> gevonden = em.createNativeQuery(
                        "select vingerafdruk, berekening from idempotentie where client = ?1 and sleutel = ?2")
                .setParameter(1, client())
                .setParameter(2, sleutel)
                .getResultList();
        return gevonden.stream().findFirst().map(rij -> zelfde((Object[]) rij, vraag));
    }

    void onthoud(String sleutel, String vraag, UUID berekening) {
        if (sleutel != null) {
            em.createNativeQuery("insert into idempotentie (client, sleutel, vingerafdruk, berekening)"
                            + " values (?1, ?2, ?3, ?4)")
                    .setParameter(1, client())
                    .setParameter(2, sleutel)
                    .setParameter(3, Controlesom.van(vraag))
                    .setParameter(4, berekening)
                    .executeUpdate();
        }
    }

    private static UUID zelfde(Object[] eerder, String vraag) {
        if (!eerder[0].equals(Controlesom.van(vraag))) {
            throw ApiException.conflict(
                    "IDEMPOTENTIE_ANDERE_INHOUD", "Onder deze Idempotency-Key is eerder iets anders gevraagd.");
        }
        return (UUID) eerder[1];
    }

    private String client() {
        return scope.subject();
    }
}
