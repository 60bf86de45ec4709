package nl.impactmonitor.interview.zoeken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as PostgreSQL understood it, as lookups that an index answers by itself: words in a whole verslag, phrases in its
 * passages. What {@code websearch_to_tsquery} makes is an or of ands, of words and phrases that may be negated; it knows no
 * other brackets.
 */
record Zoekplan(List<Keuze> keuzes) {

    private static final String NA_ELKAAR = " <(?:-|\\d+)> ";
    private static final String WOORDEN = "select verslagen_met(?::tsquery)";
    private static final String ZIN = "select verslagen_met_zin(?::tsquery)";

    /**
     * All of which must hold. There are always words: those of phrases are among them, and a search of what may not be there
     * alone is refused.
     */
    private record Keuze(List<String> woorden, List<String> zinnen, List<String> nietZinnen) {

        String ids() {
            return "(" + WOORDEN + (" intersect " + ZIN).repeat(zinnen.size())
                    + (" except " + ZIN).repeat(nietZinnen.size()) + ")";
        }

        Stream<String> vragen() {
            return Stream.of(Stream.of(String.join(" & ", woorden)), zinnen.stream(), nietZinnen.stream())
                    .flatMap(s -> s);
        }
    }

    /** @param vraag the text of a tsquery, such as {@code 'kort' <-> 'lijn' & !'tijd' | 'regio'} */
    static Zoekplan van(String vraag) {
        return new Zoekplan(
                Arrays.stream(vraag.split(" \\| ")).map(Zoekplan::keuze).toList());
    }

    /** Any of the words, those of phrases too. */
    static String los(String woorden) {
        return woorden.replaceAll(NA_ELKAAR, " | ");
    }

    private static Keuze keuze(String termen) {
        Keuze keuze = new Keuze(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String term : termen.split(" & ")) {
            if (!term.contains("' <")) {
                keuze.woorden.add(term);
            } else if (term.startsWith("!")) {
                keuze.nietZinnen.add(term.substring(1));
            } else {
                keuze.zinnen.add(term);
                keuze.woorden.addAll(Arrays.asList(term.split(NA_ELKAAR)));
            }
        }
        return keuze;
    }

    /** A query for the ids of verslagen, with a parameter for each of {@link #vragen}. */
    String ids() {
        return keuzes.stream().map(Keuze::ids).collect(Collectors.joining(" union "));
    }

    List<String> vragen() {
        return keuzes.stream().flatMap(Keuze::vragen).toList();
    }
}
