package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IdempotencyKey;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * What a client sent under an Idempotency-Key: the same again is answered as the first time, something else is refused.
 * Two at once with one key wait for each other; a key counts for seven days.
 */
@ApplicationScoped
class Idempotentie {

    private final EntityManager em;
    private final PilotScope scope;

    Idempotentie(EntityManager em, PilotScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /**
     * In the running transaction.
     *
     * @param wat says what was sent, in full
     * @return the delivery of the first time; empty when this is the first time
     */
    Optional<UUID> eerder(String sleutel, byte[] wat, UUID aanlevering) {
        if (sleutel == null) {
            return Optional.empty();
        }
        IdempotencyKey.check(sleutel);
        em.createNativeQuery("delete from idempotentie where client = ?1 and sleutel = ?2"
                        + " and op < now() - interval '7 days'")
                .setParameter(1, client())
                .setParameter(2, sleutel)
                .executeUpdate();
        byte[] vingerafdruk = sha256(wat);
        int nieuw = em.createNativeQuery("insert into idempotentie (client, sleutel, vingerafdruk, aanlevering)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, client())
                .setParameter(2, sleutel)
                .setParameter(3, vingerafdruk)
                .setParameter(4, aanlevering)
                .executeUpdate();
        return nieuw == 1 ? Optional.empty() : Optional.of(zelfde(sleutel, vingerafdruk));
    }

    /**
     * Whether this client used the key before.
     *
     * @throws ApiException 400 for what can be no key: before a content of gigabytes is read
     */
    boolean kent(String sleutel) {
        if (sleutel == null) {
            return false;
        }
        IdempotencyKey.check(sleutel);
        return !gevonden(sleutel).isEmpty();
    }

    private UUID zelfde(String sleutel, byte[] vingerafdruk) {
        Object[] eerder = gevonden(sleutel).getFirst();
        if (!Arrays.equals((byte[]) eerder[0], vingerafdruk)) {
            throw ApiException.conflict(
                    "IDEMPOTENTIE_ANDERE_INHOUD", "Onder deze Idempotency-Key is eerder iets anders gestuurd.");
        }
        return (UUID) eerder[1];
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> gevonden(String sleutel) {
        return em.createNativeQuery("select vingerafdruk, aanlevering from idempotentie where client = ?1 and"
                        + " sleutel = ?2 and op >= now() - interval '7 days'")
                .setParameter(1, client())
                .setParameter(2, sleutel)
                .getResultList();
    }

    private String client() {
        return scope.current().subject();
    }

    private static byte[] sha256(byte[] wat) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(wat);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    static byte[] tekst(String... delen) {
        return String.join("\0", delen).getBytes(StandardCharsets.UTF_8);
    }
}
