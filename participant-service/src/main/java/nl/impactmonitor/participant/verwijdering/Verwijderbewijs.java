package nl.impactmonitor.participant.verwijdering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.koppeling.Sleutelbos;

/**
 * Makes the proof of a deletion, just before it: how many rows of which kind go. Which tables hold rows about a deelnemer is
 * asked of the database, so that a new one cannot be forgotten.
 */
@ApplicationScoped
public class Verwijderbewijs {

    private static final String KOPPELING = "koppeling";
    private static final long ZONDER_TOMBSTONE = 0;

    private final EntityManager em;
    private final Sleutelbos sleutels;
    private volatile String telling;

    Verwijderbewijs(EntityManager em, Sleutelbos sleutels) {
        this.em = em;
        this.sleutels = sleutels;
    }

    /**
     * Keeps the versie of the tombstone and the proof.
     *
     * @return under which id the proof can be read
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID maak(UUID deelnemer, String pilot, long versie, Verwijderreden reden) {
        return bewaar(deelnemer, pilot, versie, reden, tel(deelnemer));
    }

    /** That the koppelingen go; under an id that is nobody's, for the deelnemer stays and gets no tombstone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID maakVanKoppelingen(UUID deelnemer, String pilot) {
        Map<String, Long> sleutels = tel(deelnemer);
        sleutels.keySet().retainAll(Set.of(KOPPELING));
        return bewaar(UUID.randomUUID(), pilot, ZONDER_TOMBSTONE, Verwijderreden.BEWAARTERMIJN_SLEUTELS, sleutels);
    }

    /** That answers went out of rows that stay; as with koppelingen there is no tombstone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID maakVanAntwoorden(String pilot, Map<String, Long> rijen) {
        return bewaar(UUID.randomUUID(), pilot, ZONDER_TOMBSTONE, Verwijderreden.BIJZONDERE_GEGEVENS, rijen);
    }

    private UUID bewaar(UUID id, String pilot, long versie, Verwijderreden reden, Map<String, Long> aantallen) {
        UUID bewijs = UUID.randomUUID();
        Instant op = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String rijen = Zegel.schrijf(aantallen);
        em.createNativeQuery("insert into verwijderd (id, versie, op, bewijs, pilot, reden, rijen, zegel)"
                        + " values (:id, :versie, :op, :bewijs, :pilot, :reden, :rijen, :zegel)")
                .setParameter("id", id)
                .setParameter("versie", versie)
                .setParameter("op", op)
                .setParameter("bewijs", bewijs)
                .setParameter("pilot", pilot)
                .setParameter("reden", reden.name())
                .setParameter("rijen", rijen)
                .setParameter("zegel", sleutels.zegel(Zegel.tekst(bewijs, pilot, reden, op, rijen)))
                .executeUpdate();
        return bewijs;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> tel(UUID deelnemer) {
        List<Object[]> rijen =
                em.createNativeQuery(telling()).setParameter("id", deelnemer).getResultList();
        Map<String, Long> perTabel = new TreeMap<>(Map.of("deelnemer", 1L));
        rijen.forEach(r -> perTabel.put((String) r[0], ((Number) r[1]).longValue()));
        return perTabel;
    }

    @SuppressWarnings("unchecked")
    private String telling() {
        if (telling == null) {
            List<String> tabellen = em.createNativeQuery(
                            "select cast(cast(conrelid as regclass) as text) from pg_constraint"
                                    + " where contype = 'f' and confrelid = cast('deelnemer' as regclass)")
                    .getResultList();
            telling = tabellen.stream()
                    .sorted()
                    .map(t -> "select '" + t + "', count(*) from " + t + " where deelnemer = :id")
                    .collect(Collectors.joining(" union all "));
        }
        return telling;
    }
}
