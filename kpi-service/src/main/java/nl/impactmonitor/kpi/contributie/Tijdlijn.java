package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody is counted as from one month to the next: each set takes the place of the one before. Summed up to any month
 * it is what was so in that month, whatever came later.
 */
final class Tijdlijn {

    private final SortedMap<LocalDate, List<Element>> maanden = new TreeMap<>();

    /** In the order of the days; of one month the last counts. */
    void vanaf(LocalDate dag, List<Element> elementen) {
        maanden.put(dag.withDayOfMonth(1), elementen);
    }

    void naar(Celregels.Verzameling feiten) {
        List<Element> vorige = List.of();
        for (var maand : maanden.entrySet()) {
            List<Element> nu = maand.getValue();
            zonder(nu, vorige).forEach(element -> feiten.bij(maand.getKey(), element));
            zonder(vorige, nu).forEach(element -> feiten.bij(maand.getKey(), element.vervangen()));
            vorige = nu;
        }
    }

    /** Nearly everybody has one set at most, and then nothing is compared. */
    private static List<Element> zonder(List<Element> elementen, List<Element> andere) {
        if (elementen.isEmpty() || andere.isEmpty()) {
            return elementen;
        }
        Set<Element> weg = new HashSet<>(andere);
        return elementen.stream().filter(element -> !weg.contains(element)).toList();
    }
}
