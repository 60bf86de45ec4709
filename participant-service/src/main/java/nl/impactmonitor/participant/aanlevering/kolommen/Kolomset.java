package nl.impactmonitor.participant.aanlevering.kolommen;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All columns that a kind of delivery knows, by name; names are compared without regard to case. */
public final class Kolomset {

    private static final String ITEMS = "antwoorden";

    private final Map<String, Kolom> opNaam = new LinkedHashMap<>();

    private final boolean metAntwoorden;

    private Kolomset(List<Kolom> kolommen, boolean metAntwoorden) {
        this.metAntwoorden = metAntwoorden;
        kolommen.forEach(k -> opNaam.putIfAbsent(sleutel(k.kolom()), k));
    }

    /**
     * @param rij the record that a row is
     * @param inlijn fields whose own fields are columns without a prefix
     */
    public static Kolomset van(ObjectMapper json, JavaType rij, Set<String> inlijn) {
        return new Kolomset(new Kolomafleiding(json, inlijn).van(rij), false);
    }

    /** With a column for each item of instruments, which together are the list of answers in the field {@code feit}. */
    public Kolomset metItems(Collection<Kolom> items) {
        return new Kolomset(
                Stream.concat(opNaam.values().stream(), items.stream()).toList(), true);
    }

    /** The columns of one item: its answer, and what the deelnemer would have scored. */
    public static List<Kolom> item(String code, String tekst, List<String> waarden) {
        return List.of(
                new Kolom(code, Kolom.Vorm.ANTWOORD, false, tekst, waarden, null, List.of("feit", ITEMS, code)),
                new Kolom(
                        code + ".eigenBeeld",
                        Kolom.Vorm.GETAL,
                        false,
                        "Wat de deelnemer zelf zou scoren.",
                        List.of(),
                        null,
                        List.of("feit", ITEMS, code, "eigenBeeld")));
    }

    /** Whether a row always has a list of answers, be it an empty one. */
    boolean metAntwoorden() {
        return metAntwoorden;
    }

    public boolean kent(String naam) {
        return opNaam.containsKey(sleutel(naam));
    }

    Kolom geef(String naam) {
        return opNaam.get(sleutel(naam));
    }

    public List<Kolom> alle() {
        return List.copyOf(opNaam.values());
    }

    /** The columns in the order of a header, null where one is not known. */
    List<Kolom> voor(List<String> kop) {
        return kop.stream().map(this::geef).toList();
    }

    /** How often each known column is in a header. */
    Map<String, Integer> aantallen(List<String> kop) {
        Map<String, Integer> aantallen = new HashMap<>();
        kop.forEach(naam -> aantallen.merge(sleutel(naam), 1, Integer::sum));
        return aantallen;
    }

    static String sleutel(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }
}
