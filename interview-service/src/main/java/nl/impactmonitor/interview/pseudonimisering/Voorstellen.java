package nl.impactmonitor.interview.pseudonimisering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactmonitor.interview.pseudonimisering.Vondst.Reden;
import nl.impactmonitor.interview.pseudonimisering.Vondst.Soort;
import nl.impactmonitor.interview.verslag.Beurt;

/**
 * What in a text should likely be replaced, in its order and without overlap. A name gets the same number wherever it
 * stands, also when only its given name or surname does.
 */
final class Voorstellen {

    private static final Pattern ROL = Pattern.compile(
            "(?iu)(?:i|r|interviewer|gespreksleider|onderzoeker|moderator|notulist|respondent|spreker|deelnemer"
                    + "|docent|coach|werkgever|ambtenaar|projectleider|begeleider|intaker|vraag|antwoord)\\s?\\d{0,2}");
    private static final Pattern WOORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");

    private final Namen namen;

    Voorstellen(Namen namen) {
        this.namen = namen;
    }

    List<Vondst> van(String tekst, List<Beurt> beurten) {
        List<Vondst> alle = new ArrayList<>();
        for (Patroon patroon : Patroon.values()) {
            alle.addAll(patroon.vind(tekst));
        }
        List<Namen.Naam> gevonden = zonderOverlap(metSprekers(tekst, beurten));
        Map<String, Integer> nummers = nummers(gevonden);
        gevonden.forEach(n -> alle.add(naam(n, nummers)));
        alle.addAll(elders(tekst, nummers));
        return inCodepunten(tekst, zonder(alle));
    }

    private List<Namen.Naam> metSprekers(String tekst, List<Beurt> beurten) {
        List<Namen.Naam> alle = new ArrayList<>(namen.vind(tekst));
        Set<String> labels = new HashSet<>();
        beurten.forEach(b -> labels.add(b.spreker()));
        for (String label : labels) {
            if (!ROL.matcher(label).matches() && WOORD.matcher(label).find()) {
                Matcher plaats = Pattern.compile("(?m)^\\s*(" + Pattern.quote(label) + ")")
                        .matcher(tekst);
                while (plaats.find()) {
                    alle.add(new Namen.Naam(plaats.start(1), plaats.end(1), label, Reden.SPREKER));
                }
            }
        }
        return alle;
    }

    private static List<Namen.Naam> zonderOverlap(List<Namen.Naam> alle) {
        List<Namen.Naam> gekozen = new ArrayList<>();
        alle.stream()
                .sorted(Comparator.comparingInt(Namen.Naam::start)
                        .thenComparing(Comparator.comparingInt(Namen.Naam::eind).reversed()))
                .forEach(n -> {
                    if (gekozen.isEmpty() || n.start() >= gekozen.getLast().eind()) {
                        gekozen.add(n);
                    }
                });
        return gekozen;
    }

    /** The number of each word of a name; a full name decides before a part of one. */
    private static Map<String, Integer> nummers(List<Namen.Naam> gevonden) {
        Map<String, Integer> nummers = new LinkedHashMap<>();
        Map<String, List<String>> woorden = new LinkedHashMap<>();
        gevonden.forEach(n -> woorden.computeIfAbsent(n.tekst(), Voorstellen::woorden));
        int[] laatste = {0};
        woorden.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .forEach(e -> {
                    Integer eerder =
                            e.getValue().size() == 1 ? nummers.get(e.getValue().getFirst()) : null;
                    int nummer = eerder == null ? ++laatste[0] : eerder;
                    nummers.put(e.getKey(), nummer);
                    e.getValue().forEach(w -> nummers.putIfAbsent(w, nummer));
                });
        return nummers;
    }

    private static List<String> woorden(String naam) {
        return WOORD.matcher(naam).results().map(r -> r.group()).toList();
    }

    private static Vondst naam(Namen.Naam n, Map<String, Integer> nummers) {
        return new Vondst(
                n.start(), n.eind(), Soort.NAAM, n.tekst(), "[naam " + nummers.get(n.tekst()) + "]", n.reden());
    }

    /** Words of names that were found, where they stand by themselves. */
    private static List<Vondst> elders(String tekst, Map<String, Integer> nummers) {
        List<Vondst> gevonden = new ArrayList<>();
        Matcher woord = WOORD.matcher(tekst);
        while (woord.find()) {
            Integer nummer = nummers.get(woord.group());
            if (nummer != null) {
                gevonden.add(new Vondst(
                        woord.start(),
                        woord.end(),
                        Soort.NAAM,
                        woord.group(),
                        "[naam " + nummer + "]",
                        Reden.EERDER_GEVONDEN));
            }
        }
        return gevonden;
    }

    /** The longest of what overlaps. */
    private static List<Vondst> zonder(List<Vondst> alle) {
        NavigableMap<Integer, Vondst> gekozen = new TreeMap<>();
        alle.stream()
                .sorted(Comparator.comparingInt((Vondst v) -> v.start() - v.eind())
                        .thenComparingInt(Vondst::start))
                .forEach(v -> {
                    var ervoor = gekozen.lowerEntry(v.eind());
                    if (ervoor == null || ervoor.getValue().eind() <= v.start()) {
                        gekozen.put(v.start(), v);
                    }
                });
        return List.copyOf(gekozen.values());
    }

    private static List<Vondst> inCodepunten(String tekst, List<Vondst> vondsten) {
        List<Vondst> geteld = new ArrayList<>();
        int eenheden = 0;
        int punten = 0;
        for (Vondst v : vondsten) {
            punten += tekst.codePointCount(eenheden, v.start());
            int lengte = v.tekst().codePointCount(0, v.tekst().length());
            geteld.add(new Vondst(punten, punten + lengte, v.soort(), v.tekst(), v.vervanging(), v.reden()));
            punten += lengte;
            eenheden = v.eind();
        }
        return geteld;
    }
}
