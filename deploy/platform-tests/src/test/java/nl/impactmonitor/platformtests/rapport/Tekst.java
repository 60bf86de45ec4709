package nl.impactmonitor.platformtests.rapport;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may and what must stand in the text of a report, whatever its form. */
final class Tekst {

    /** Common English words that are no Dutch ones. */
    static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "with",
            "from",
            "this",
            "that",
            "which",
            "are",
            "were",
            "been",
            "each",
            "between",
            "value",
            "year",
            "years",
            "people",
            "number",
            "unknown",
            "error",
            "null",
            "nan",
            "undefined",
            "true",
            "false",
            "total",
            "share",
            "mean",
            "higher",
            "lower",
            "better",
            "worse",
            "low",
            "high",
            "source");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    /** That a researcher has to write something, and that there is nothing, fill no chapter. */
    private static final Pattern NOTHING = Pattern.compile(
            "In te vullen door de onderzoeker|Klik en schrijf hier|nog geen |niets bekend", Pattern.CASE_INSENSITIVE);

    private Tekst() {}

    static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines that say something, together. */
    static String own(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !NOTHING.matcher(line).find())
                .collect(Collectors.joining(" "));
    }

    /** Recommendations are left to the researcher as marked fields. */
    static boolean filledInLater(String heading) {
        return heading.equals("Aanbevelingen");
    }
}
