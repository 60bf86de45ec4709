package nl.impactmonitor.kpi.berichten;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.platform.projection.Change;

/** Splits a batch into what is there and what was erased. */
final class Wijzigingen {
    private Wijzigingen() {}

    static <T> Map<String, T> aanwezig(List<Change<T>> changes) {
        Map<String, T> staten = new TreeMap<>();
        changes.forEach(change -> change.state().ifPresent(staat -> staten.put(change.key(), staat)));
        return staten;
    }

    static <T> List<String> verwijderd(List<Change<T>> changes) {
        return changes.stream()
                .filter(change -> change.state().isEmpty())
                .map(Change::key)
                .toList();
    }
}
