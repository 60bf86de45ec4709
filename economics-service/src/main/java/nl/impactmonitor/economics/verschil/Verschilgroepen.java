package nl.impactmonitor.economics.verschil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.resultaat.Grens;
import nl.impactmonitor.economics.resultaat.Lid;
import nl.impactmonitor.economics.resultaat.Oorzaak;
import nl.impactmonitor.economics.resultaat.Verschilregel;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.werk.Werkbank;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * Keeps two publications, or a total and its parts, from giving away a group too small to publish: what one less another, or
 * less everything published inside it, speaks of must be nobody or at least the minimum. What was taken back was out once, and
 * counts; so does what the one who asks may not see.
 */
@ApplicationScoped
public class Verschilgroepen {

    /** With the pilots of those that share one with it, because a part may be taken out of a total that holds it. */
    private static final String LEDEN = """
            with nabij as (
                select o.pilots from berekening n join berekening o on o.pilots && n.pilots
                where n.id = ? and (o.vastgesteld_op is not null or o.id = n.id))
            select b.id, b.ingetrokken, l.deelnemer, l.groep, l.bijdragen, l.gezondheid
            from berekening b left join berekening_lid l on l.berekening = b.id
            where b.id = ?
               or b.vastgesteld_op is not null and exists (select 1 from nabij where nabij.pilots && b.pilots)""";

    private static final String PAAR = """
            select b.id, b.ingetrokken, l.deelnemer, l.groep, l.bijdragen, l.gezondheid
            from berekening b left join berekening_lid l on l.berekening = b.id where b.id in (?, ?)""";

    /** One after another: two that are adopted at once would not see each other. */
    private static final String SLOT = "select 1 from (select pg_advisory_xact_lock(hashtext('vaststelling'))) as slot";

    private final Werkbank werkbank;
    private final EntityManager em;

    Verschilgroepen(Werkbank werkbank, EntityManager em) {
        this.werkbank = werkbank;
        this.em = em;
    }

    /** Until the end of the transaction nothing else is adopted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eisGrootGenoeg(UUID nieuw, Grens grens) {
        em.createNativeQuery(SLOT).getSingleResult();
        if (onveilig(leden(LEDEN, nieuw, nieuw), nieuw, grens)) {
            throw ApiException.conflict(
                    "VERSCHIL_TE_KLEIN",
                    "Samen met wat al is vastgesteld zou deze berekening de uitkomst van minder dan " + grens.minimum()
                            + " personen prijsgeven, of van iemand die het verschil bepaalt.");
        }
    }

    /**
     * As {@link #eisGrootGenoeg(UUID, Grens)}, for two that are laid beside each other.
     *
     * @return in what the people of the second differ from those of the first
     */
    public Set<Oorzaak> eisGrootGenoeg(UUID eerste, UUID tweede, Grens grens) {
        Map<UUID, Gepubliceerd> groepen = leden(PAAR, eerste, tweede);
        if (onveilig(groepen, eerste, grens) || onveilig(groepen, tweede, grens)) {
            throw ApiException.conflict(
                    "VERSCHIL_TE_KLEIN",
                    "Het verschil gaat over minder dan " + grens.minimum()
                            + " personen, of over iemand die het bepaalt, en wordt achtergehouden.");
        }
        return oorzaken(groepen.get(eerste), groepen.get(tweede));
    }

    private static Set<Oorzaak> oorzaken(Gepubliceerd eerste, Gepubliceerd tweede) {
        Set<Oorzaak> oorzaken = Verschilregel.oorzaken(eerste.leden(), tweede.leden());
        if (eerste.ingetrokken() > tweede.ingetrokken()) {
            oorzaken.add(Oorzaak.VERTROKKEN_DEELNEMERS);
        }
        return oorzaken;
    }

    /** Whether {@code nieuw} beside the others leaves a rest of 1 to {@code minimum - 1} people anywhere. */
    static boolean onveilig(Map<UUID, Gepubliceerd> alle, UUID nieuw, Grens grens) {
        Map<UUID, Gepubliceerd> groepen = new HashMap<>(alle);
        groepen.values().removeIf(g -> g.aantal() < grens.minimum()); // without figures, there is nothing to subtract
        Gepubliceerd eigen = groepen.remove(nieuw);
        if (eigen == null) {
            return false;
        }
        return groepen.values().stream().anyMatch(ander -> verschilt(eigen, ander, grens))
                || Arrays.stream(Groep.values()).anyMatch(groep -> restOnveilig(eigen, groepen.values(), groep, grens));
    }

    private static boolean verschilt(Gepubliceerd eigen, Gepubliceerd ander, Grens grens) {
        int verdwenen = Math.max(0, ander.ingetrokken() - eigen.ingetrokken());
        return Verschilregel.onveilig(eigen.leden(), ander.leden(), verdwenen, grens);
    }

    private static boolean restOnveilig(
            Gepubliceerd eigen, Collection<Gepubliceerd> anderen, Groep groep, Grens grens) {
        Set<UUID> nieuwe = eigen.ids(groep);
        return !nieuwe.isEmpty()
                && restOnveilig(
                        nieuwe, anderen.stream().map(ander -> ander.ids(groep)).toList(), grens.minimum());
    }

    private static boolean restOnveilig(Set<UUID> nieuwe, List<Set<UUID>> anderen, int minimum) {
        if (teKlein(rest(nieuwe, anderen), minimum)) {
            return true;
        }
        return anderen.stream().filter(ander -> ander.containsAll(nieuwe)).anyMatch(ander -> {
            List<Set<UUID>> delen = new ArrayList<>(anderen);
            delen.remove(ander);
            delen.add(nieuwe);
            return teKlein(rest(ander, delen), minimum);
        });
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

    private Map<UUID, Gepubliceerd> leden(String sql, UUID... berekeningen) {
        return werkbank.in(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                for (int i = 0; i < berekeningen.length; i++) {
                    query.setObject(i + 1, berekeningen[i]);
                }
                Map<UUID, Integer> ingetrokken = new HashMap<>();
                Map<UUID, List<Lid>> leden = new HashMap<>();
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        UUID id = rij.getObject(1, UUID.class);
                        ingetrokken.put(id, rij.getInt(2));
                        List<Lid> van = leden.computeIfAbsent(id, nieuw -> new ArrayList<>());
                        UUID deelnemer = rij.getObject(3, UUID.class);
                        if (deelnemer != null) {
                            van.add(Lid.lees(deelnemer, rij.getString(4), rij.getString(5), rij.getBigDecimal(6)));
                        }
                    }
                }
                return ingetrokken.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> new Gepubliceerd(leden.get(e.getKey()), e.getValue())));
            }
        });
    }
}
