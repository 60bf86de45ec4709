package nl.impactmonitor.kpi.disclosure;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One row of a published table: a cell per pilot, and their total. */
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

    Celstand cel(String naam) {
        return cellen.get(naam);
    }

    Celstand totaal() {
        return cellen.get(TOTAAL);
    }

    /** Names of the pilots, without the total. */
    Set<String> pilots() {
        return cellen.keySet().stream().filter(cel -> !cel.equals(TOTAAL)).collect(Collectors.toSet());
    }

    /** The pilots of which the row that is out shows no figure. */
    Set<String> verborgenPilots() {
        return pilots().stream().filter(cel -> !cel(cel).uit()).collect(Collectors.toSet());
    }

    long verloop(Collection<String> namen) {
        return namen.stream().mapToLong(cel -> cel(cel).verloop()).sum();
    }
}
