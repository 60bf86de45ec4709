package nl.impactmonitor.kpi.rapport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.impactmonitor.kpi.kalender.Nederland;

/**
 * What reports tell together of people out of one stand. Not by when a number itself was made: one in which nobody moved, and
 * one that stays hidden, keep the moment of an older stand beside a total of this one, and are added up to it all the same.
 *
 * @param getallen by address; of one that a report shows and another does not it is the one that is shown
 */
record Standinhoud(Instant standPer, Map<String, Getal> getallen, List<Momentopname> rapporten) {

    static List<Standinhoud> van(Collection<Momentopname> rapporten) {
        Map<Instant, List<Momentopname>> perStand = new TreeMap<>();
        rapporten.forEach(rapport -> perStand.computeIfAbsent(rapport.kop().standPer(), s -> new ArrayList<>())
                .add(rapport));
        return perStand.entrySet().stream()
                .map(stand -> new Standinhoud(stand.getKey(), getallen(stand.getValue()), stand.getValue()))
                .toList();
    }

    private static Map<String, Getal> getallen(List<Momentopname> rapporten) {
        Map<String, Getal> getallen = new HashMap<>();
        rapporten.stream()
                .flatMap(Momentopname::alleGetallen)
                .filter(Onthullingscontrole::overMensen)
                .forEach(getal -> getallen.merge(getal.adres(), getal, (a, b) -> a.waarde() == null ? b : a));
        return getallen;
    }

    Optional<Getal> getal(Deel deel, String... codes) {
        return Optional.ofNullable(getallen.get(Adres.van(deel, codes)));
    }

    /** One that is about all pilots: only such a one has totals. */
    Optional<Momentopname> geheel() {
        return rapporten.stream().filter(rapport -> rapport.kop().geheel()).findFirst();
    }

    /** Whether it has what was known at the end of that day: the stand of a night has what was known at the end of the day before. */
    boolean van(LocalDate dag) {
        LocalDate hier = Nederland.dag(standPer);
        return dag.equals(hier) || dag.equals(hier.minusDays(1));
    }

    /** Whether who was counted up to that day is still counted in it: nobody's metingen end. */
    boolean nietVoor(LocalDate dag) {
        return !Nederland.dag(standPer).isBefore(dag);
    }

    /** The key of a number, in sums over all standen. */
    String sleutel(String adres) {
        return adres + " " + standPer;
    }
}
