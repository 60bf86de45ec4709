package nl.impactmonitor.economics.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * Keeps two publications, or a total and its parts, from giving away a group too small to publish: what is left when
 * everything published inside a publication is taken out of it must be nobody or at least the minimum.
 */
@ApplicationScoped
class Verschilgroepen {

    private static final String LEDEN = """
            select l.berekening, l.deelnemer from berekening_lid l join berekening b on b.id = l.berekening
            where b.status = 'VASTGESTELD' or b.id = ?1""";

    private static final String PAAR = "select berekening, deelnemer from berekening_lid where berekening in (?1, ?2)";

    private final EntityManager em;

    Verschilgroepen(EntityManager em) {
        this.em = em;
    }

    void eisGrootGenoeg(UUID nieuw, int minimum) {
        if (onveilig(leden(LEDEN, nieuw), nieuw, minimum)) {
            throw ApiException.conflict(
                    "VERSCHIL_TE_KLEIN",
                    "Samen met wat al is vastgesteld zou deze berekening de uitkomst van minder dan " + minimum
                            + " personen prijsgeven.");
        }
    }

    /** As {@link #eisGrootGenoeg(UUID, int)}, for two that are laid beside each other. */
    void eisGrootGenoeg(UUID eerste, UUID tweede, int minimum) {
        Map<UUID, Set<UUID>> groepen = leden(PAAR, eerste, tweede);
        if (onveilig(groepen, eerste, minimum) || onveilig(groepen, tweede, minimum)) {
            throw ApiException.conflict(
                    "VERSCHIL_TE_KLEIN",
                    "Het verschil gaat over minder dan " + minimum + " personen en wordt achtergehouden.");
        }
    }

    /** Whether {@code nieuw} beside the others leaves a rest of 1 to {@code minimum - 1} people anywhere. */
    static boolean onveilig(Map<UUID, Set<UUID>> alle, UUID nieuw, int minimum) {
        Map<UUID, Set<UUID>> groepen = new HashMap<>(alle);
        groepen.values().removeIf(leden -> leden.size() < minimum); // without figures, there is nothing to subtract
        Set<UUID> nieuwe = groepen.getOrDefault(nieuw, Set.of());
        if (nieuwe.isEmpty()) {
            return false;
        }
        if (teKlein(rest(nieuwe, zonder(groepen, nieuw)), minimum)) {
            return true;
        }
        return groepen.entrySet().stream()
                .filter(ander ->
                        !ander.getKey().equals(nieuw) && ander.getValue().containsAll(nieuwe))
                .anyMatch(ander -> teKlein(rest(ander.getValue(), zonder(groepen, ander.getKey())), minimum)
                        || teKlein(ander.getValue().size() - nieuwe.size(), minimum));
    }

    /** How many are left when each group that lies wholly inside is taken out. */
    private static int rest(Set<UUID> geheel, Collection<Set<UUID>> anderen) {
        Set<UUID> over = new HashSet<>(geheel);
        anderen.stream()
                .filter(deel -> !deel.isEmpty() && geheel.containsAll(deel))
                .forEach(over::removeAll);
        return over.size();
    }

    private static boolean teKlein(int rest, int minimum) {
        return rest > 0 && rest < minimum;
    }

    private static List<Set<UUID>> zonder(Map<UUID, Set<UUID>> groepen, UUID eigen) {
        List<Set<UUID>> anderen = new ArrayList<>();
        groepen.forEach((id, leden) -> {
            if (!id.equals(eigen)) {
                anderen.add(leden);
            }
        });
        return anderen;
    }

    private Map<UUID, Set<UUID>> leden(String sql, UUID... berekeningen) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < berekeningen.length; i++) {
            query.setParameter(i + 1, berekeningen[i]);
        }
        Map<UUID, Set<UUID>> groepen = new HashMap<>();
        for (Object rij : query.getResultList()) {
            Object[] velden = (Object[]) rij;
            groepen.computeIfAbsent((UUID) velden[0], k -> new HashSet<>()).add((UUID) velden[1]);
        }
        return groepen;
    }
}
