package nl.impactmonitor.kpi.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * One row of a published table: a cell per pilot, and their total. Who knows all but one of these knows the last one too,
 * so cells are hidden in sets.
 */
public final class Rij {

    /** Name of the total; no code of a pilot can be equal to it. */
    public static final String TOTAAL = "*";

    private final SortedMap<String, Celstand> cellen;

    public Rij(Map<String, Celstand> pilots, Celstand totaal) {
        cellen = new TreeMap<>(pilots);
        cellen.put(TOTAAL, totaal);
    }

    SortedMap<String, Celstand> cellen() {
        return cellen;
    }

    /**
     * Enlarges a set of hidden cells until what can be computed of them together, the total less the shown cells, is safe:
     * at least two cells that weigh at least the minimum together, or the total is hidden as well. The lightest cell goes
     * first, the total last; of equals the first by code.
     */
    Set<String> verberg(Set<String> aanleiding, ToLongFunction<Celstand> gewicht, long minimum) {
        Set<String> verborgen = new TreeSet<>(aanleiding);
        while (!verborgen.isEmpty() && !veilig(verborgen, gewicht, minimum)) {
            verborgen.add(lichtste(verborgen, gewicht));
        }
        return verborgen;
    }

    private boolean veilig(Set<String> verborgen, ToLongFunction<Celstand> gewicht, long minimum) {
        if (verborgen.size() == cellen.size()) {
            return true;
        }
        if (verborgen.size() < 2) {
            return false;
        }
        long samen = verborgen.stream()
                .mapToLong(c -> gewicht.applyAsLong(cellen.get(c)))
                .sum();
        return verborgen.contains(TOTAAL) || samen >= minimum;
    }

    private String lichtste(Set<String> verborgen, ToLongFunction<Celstand> gewicht) {
        return cellen.keySet().stream()
                .filter(c -> !verborgen.contains(c) && !c.equals(TOTAAL))
                .min(java.util.Comparator.comparingLong((String c) -> gewicht.applyAsLong(cellen.get(c)))
                        .thenComparing(c -> c))
                .orElse(TOTAAL);
    }
}
