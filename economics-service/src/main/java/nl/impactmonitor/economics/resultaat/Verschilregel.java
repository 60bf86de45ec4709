package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.waarneming.Groep;

/**
 * What one outcome less another says of whom: everybody who counts in one of the two alone, or in both with other values. They
 * must be nobody or at least the minimum, in each groep and for each of the sums that differ, and none of them may dominate
 * the difference (p% rule).
 */
public final class Verschilregel {

    private Verschilregel() {}

    /**
     * @param verdwenen people of {@code ander} of whom nothing is known any more, and who do not count in {@code een}
     * @return false also when nobody counts in both: then each is as safe as it was
     */
    public static boolean onveilig(Collection<Lid> een, Collection<Lid> ander, int verdwenen, Grens grens) {
        Set<UUID> later = perId(een).keySet();
        boolean samen = verdwenen > 0 || ander.stream().map(Lid::id).anyMatch(later::contains);
        if (!samen) {
            return false;
        }
        for (Groep groep : Groep.values()) {
            List<Lid[]> anders = anders(perId(van(groep, een)), perId(van(groep, ander)));
            int onbekend = groep == Groep.DEELNEMER ? verdwenen : 0;
            boolean onveilig = teWeinig(anders.size() + onbekend, grens)
                    || Arrays.stream(Bijdrage.values())
                            .filter(bijdrage -> bijdrage.maat()
                                    .filter(grens.verborgen()::contains)
                                    .isEmpty())
                            .anyMatch(bijdrage ->
                                    onveilig(bijdrage, anders, bekend(bijdrage, ander) ? onbekend : 0, grens));
            if (onveilig) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody who is gone may have been in this sum. */
    private static boolean bekend(Bijdrage bijdrage, Collection<Lid> leden) {
        return leden.stream().anyMatch(lid -> lid.waarde(bijdrage).isPresent());
    }

    private static boolean onveilig(Bijdrage bijdrage, List<Lid[]> anders, int onbekend, Grens grens) {
        List<BigDecimal> verschillen = anders.stream()
                .map(paar -> verschil(bijdrage, paar[0], paar[1]))
                .flatMap(Optional::stream)
                .toList();
        return teWeinig(verschillen.size() + onbekend, grens)
                || bijdrage.maat().isPresent() && Dominantie.onveilig(verschillen, grens.dominantieprocent());
    }

    /** What somebody adds to the difference of a sum; empty of who adds nothing to it, or the same to both. */
    private static Optional<BigDecimal> verschil(Bijdrage bijdrage, Lid een, Lid ander) {
        if (een == null) {
            return ander.waarde(bijdrage);
        }
        if (ander == null) {
            return een.waarde(bijdrage);
        }
        return een.verschilt(bijdrage, ander)
                ? Optional.of(waarde(bijdrage, een).subtract(waarde(bijdrage, ander)))
                : Optional.empty();
    }

    private static BigDecimal waarde(Bijdrage bijdrage, Lid lid) {
        return lid.waarde(bijdrage).orElse(BigDecimal.ZERO);
    }

    private static boolean teWeinig(int aantal, Grens grens) {
        return aantal > 0 && aantal < grens.minimum();
    }

    /** In what the people of the second differ from those of the first. */
    public static Set<Oorzaak> oorzaken(Collection<Lid> eerste, Collection<Lid> tweede) {
        Map<UUID, Lid> eerder = perId(eerste);
        Map<UUID, Lid> later = perId(tweede);
        Set<Oorzaak> oorzaken = EnumSet.noneOf(Oorzaak.class);
        if (!eerder.keySet().containsAll(later.keySet())) {
            oorzaken.add(Oorzaak.NIEUWE_DEELNEMERS);
        }
        if (!later.keySet().containsAll(eerder.keySet())) {
            oorzaken.add(Oorzaak.VERTROKKEN_DEELNEMERS);
        }
        if (eerder.values().stream().anyMatch(lid -> later.containsKey(lid.id()) && !lid.blijft(later.get(lid.id())))) {
            oorzaken.add(Oorzaak.CORRECTIES);
        }
        return oorzaken;
    }

    /** Somebody who is now of another groep left the one and came into the other. */
    private static List<Lid> van(Groep groep, Collection<Lid> leden) {
        return leden.stream().filter(lid -> lid.groep() == groep).toList();
    }

    /** Pairs of what somebody was in the first and in the second; null where not there. */
    private static List<Lid[]> anders(Map<UUID, Lid> een, Map<UUID, Lid> ander) {
        List<Lid[]> anders = new ArrayList<>();
        een.forEach((id, lid) -> {
            Lid eerder = ander.get(id);
            if (eerder == null || !lid.zelfdeAls(eerder)) {
                anders.add(new Lid[] {lid, eerder});
            }
        });
        ander.forEach((id, lid) -> {
            if (!een.containsKey(id)) {
                anders.add(new Lid[] {null, lid});
            }
        });
        return anders;
    }

    private static Map<UUID, Lid> perId(Collection<Lid> leden) {
        return leden.stream().collect(Collectors.toMap(Lid::id, Function.identity()));
    }
}
