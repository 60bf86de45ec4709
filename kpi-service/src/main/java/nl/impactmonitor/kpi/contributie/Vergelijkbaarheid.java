package nl.impactmonitor.kpi.contributie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.contributie.Instrumentstaat.Gelijkwaardig;
import nl.impactmonitor.kpi.contributie.Instrumentstaat.Score;

/**
 * Which instrument versions may be compared on a score. Two versions may when the score has the same code in both and one of
 * them declares every item of it equivalent to an item of that score of the other, one to one; also by way of a third
 * version. All versions that may be compared form one group, named after its first. The total of sociale inclusie may be
 * compared when each scale of it may. Pure: the same instruments always give the same answer, whatever the order they came
 * in.
 */
public final class Vergelijkbaarheid {

    /** @param meetpaar as metingen are paired ({@link Meetpaar}) */
    public record Regel(String meetpaar, String score, String groep) {}

    private Vergelijkbaarheid() {}

    public static List<Regel> van(Collection<Instrumentstaat> instrumenten) {
        Map<String, Instrumentstaat> versies = new TreeMap<>();
        instrumenten.forEach(i -> versies.put(i.versie(), i));
        Map<String, Map<String, String>> groepen = new HashMap<>();
        List<Regel> regels = new ArrayList<>();
        for (String score : codes(instrumenten)) {
            Map<String, String> groep = groepen(score, versies);
            groepen.put(score, groep);
            paren(groep, score, regels);
        }
        paren(totaal(versies, groepen), Instrumentstaat.SOCIALE_INCLUSIE, regels);
        return regels;
    }

    private static Set<String> codes(Collection<Instrumentstaat> instrumenten) {
        return instrumenten.stream()
                .flatMap(i -> i.scores().stream())
                .map(Score::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Version to group, by joining versions until nothing changes: there are few. */
    private static Map<String, String> groepen(String score, Map<String, Instrumentstaat> versies) {
        Map<String, String> groep = new TreeMap<>();
        versies.values().stream()
                .filter(v -> score(v, score).isPresent())
                .forEach(v -> groep.put(v.versie(), v.versie()));
        for (Instrumentstaat hier : versies.values()) {
            for (Gelijkwaardig verklaring : hier.gelijkwaardig()) {
                Instrumentstaat daar = versies.get(verklaring.instrument() + "." + verklaring.versie());
                if (daar != null && gelijk(score(hier, score), score(daar, score), verklaring)) {
                    voegSamen(groep, groep.get(hier.versie()), groep.get(daar.versie()));
                }
            }
        }
        return groep;
    }

    private static boolean gelijk(Optional<Score> hier, Optional<Score> daar, Gelijkwaardig verklaring) {
        if (hier.isEmpty() || daar.isEmpty()) {
            return false;
        }
        Map<String, String> naar = new HashMap<>();
        verklaring.items().forEach(paar -> naar.put(paar.item(), paar.daar()));
        Set<String> vertaald =
                hier.get().items().stream().map(naar::get).collect(Collectors.toCollection(HashSet::new));
        return vertaald.equals(new HashSet<>(daar.get().items()))
                && hier.get().items().size() == daar.get().items().size();
    }

    private static void voegSamen(Map<String, String> groep, String a, String b) {
        String eerste = a.compareTo(b) <= 0 ? a : b;
        groep.replaceAll((versie, g) -> g.equals(a) || g.equals(b) ? eerste : g);
    }

    /** Versions with the same groups on the same scales of sociale inclusie. */
    private static Map<String, String> totaal(
            Map<String, Instrumentstaat> versies, Map<String, Map<String, String>> groepen) {
        Map<Map<String, String>, String> eersten = new HashMap<>();
        Map<String, String> totaal = new TreeMap<>();
        versies.forEach((versie, instrument) -> {
            Map<String, String> schalen = new TreeMap<>();
            instrument.scores().stream()
                    .filter(s -> s.soort().equals(Instrumentstaat.SOCIALE_INCLUSIE))
                    .forEach(s -> schalen.put(s.code(), groepen.get(s.code()).get(versie)));
            if (!schalen.isEmpty()) {
                totaal.put(versie, eersten.computeIfAbsent(schalen, s -> versie));
            }
        });
        return totaal;
    }

    private static void paren(Map<String, String> groep, String score, List<Regel> regels) {
        groep.forEach((van, groepVan) -> groep.forEach((naar, groepNaar) -> {
            if (groepVan.equals(groepNaar)) {
                regels.add(new Regel(van.equals(naar) ? van : van + ">" + naar, score, groepVan));
            }
        }));
    }

    private static Optional<Score> score(Instrumentstaat versie, String code) {
        return versie.scores().stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
