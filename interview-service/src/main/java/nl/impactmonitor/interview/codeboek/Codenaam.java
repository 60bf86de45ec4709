package nl.impactmonitor.interview.codeboek;

import java.text.Normalizer;
import java.util.Locale;

/** The code that follows from the name of one that another program made. */
final class Codenaam {

    private static final int LANGSTE = 50;

    private Codenaam() {}

    /** Names may be equal, and hold what a code may not. */
    static String van(String naam) {
        String kaal = Normalizer.normalize(naam, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return kaal.isEmpty() ? "CODE" : kaal.substring(0, Math.min(LANGSTE, kaal.length()));
    }
}
