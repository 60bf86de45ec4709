package nl.impactmonitor.kpi.stroom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.maat.Bereik;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.statistiek.GestandaardiseerdVerschil;
import nl.impactmonitor.kpi.statistiek.Verdeling;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Kenmerkregel;

/** Who stayed beside who left, per value of each kenmerk; the largest difference first. */
final class Kenmerkvergelijking {

    private static final Comparator<Kenmerkregel> GROOT_EERST = Comparator.comparingDouble(
            regel -> regel.gestandaardiseerdVerschil() == null ? 0 : -Math.abs(regel.gestandaardiseerdVerschil()));

    private Kenmerkvergelijking() {}

    static List<Kenmerkregel> van(Stroomtelling telling) {
        List<Kenmerkregel> regels = new ArrayList<>();
        SortedSet<String> kenmerken = new TreeSet<>(telling.blijvers().keySet());
        kenmerken.addAll(telling.uitvallers().keySet());
        for (String kenmerk : kenmerken) {
            SortedMap<String, Long> blijvers = telling.blijvers().getOrDefault(kenmerk, new TreeMap<>());
            SortedMap<String, Long> uitvallers = telling.uitvallers().getOrDefault(kenmerk, new TreeMap<>());
            SortedSet<String> waarden = new TreeSet<>(blijvers.keySet());
            waarden.addAll(uitvallers.keySet());
            waarden.forEach(waarde -> regels.add(regel(kenmerk, waarde, blijvers, uitvallers)));
        }
        regels.sort(GROOT_EERST);
        return regels;
    }

    private static Kenmerkregel regel(
            String kenmerk, String waarde, Map<String, Long> blijvers, Map<String, Long> uitvallers) {
        var verschil = GestandaardiseerdVerschil.van(jaNee(waarde, blijvers), jaNee(waarde, uitvallers));
        return new Kenmerkregel(
                kenmerk,
                waarde,
                Deel.van(blijvers.getOrDefault(waarde, 0L), som(blijvers)),
                Deel.van(uitvallers.getOrDefault(waarde, 0L), som(uitvallers)),
                verschil.map(GestandaardiseerdVerschil::waarde).orElse(null),
                verschil.map(v -> Bereik.van(v.interval())).orElse(null));
    }

    private static Verdeling jaNee(String waarde, Map<String, Long> aantallen) {
        long ja = aantallen.getOrDefault(waarde, 0L);
        return Verdeling.van(Map.of(BigDecimal.ONE, ja, BigDecimal.ZERO, som(aantallen) - ja));
    }

    static long som(Map<String, Long> aantallen) {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }
}
