package nl.impactmonitor.interview.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An element as it stands in the file, that remembers what was asked of it. What nobody asked for was not taken over, so the
 * report of that follows from the reading itself and cannot forget a thing.
 */
final class Knoop {

    final String naam;
    final String plaats;
    private final Map<String, String> attributen = new LinkedHashMap<>();
    private final List<Knoop> kinderen = new ArrayList<>();
    private final Map<String, Integer> perNaam = new LinkedHashMap<>();
    private final Set<String> gevraagd = new TreeSet<>();
    private final StringBuilder tekst = new StringBuilder();
    private boolean gelezen;

    Knoop(String naam, String plaats) {
        this.naam = naam;
        this.plaats = plaats;
    }

    Knoop kind(String kindnaam) {
        int nummer = perNaam.merge(kindnaam, 1, Integer::sum);
        Knoop kind = new Knoop(kindnaam, plaats + "/" + kindnaam + "[" + nummer + "]");
        kinderen.add(kind);
        return kind;
    }

    void attribuut(String attribuut, String waarde) {
        attributen.put(attribuut, waarde);
    }

    void tekst(String stuk) {
        tekst.append(stuk);
    }

    /** Null when absent. */
    String lees(String attribuut) {
        gelezen = true;
        gevraagd.add(attribuut);
        return attributen.get(attribuut);
    }

    String leesTekst() {
        gelezen = true;
        return tekst.toString();
    }

    List<Knoop> lijst(String kindnaam) {
        gelezen = true;
        List<Knoop> lijst =
                kinderen.stream().filter(k -> k.naam.equals(kindnaam)).toList();
        lijst.forEach(k -> k.gelezen = true);
        return lijst;
    }

    /** The first child of this name, or null. */
    Knoop een(String kindnaam) {
        List<Knoop> lijst = lijst(kindnaam);
        return lijst.isEmpty() ? null : lijst.getFirst();
    }

    String kindtekst(String kindnaam) {
        Knoop kind = een(kindnaam);
        return kind == null ? null : kind.leesTekst();
    }

    boolean isGelezen() {
        return gelezen;
    }

    List<Knoop> alleKinderen() {
        return kinderen;
    }

    List<String> nietGevraagd() {
        return attributen.keySet().stream().filter(a -> !gevraagd.contains(a)).toList();
    }

    /** For the report, without counting as read. */
    String guid() {
        return attributen.get("guid");
    }
}
