package nl.impactmonitor.kpi.uitsplitsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;

/**
 * Which counts, split by what. Checked: what lies in it is known and does not contradict itself.
 *
 * @param dimensies each combination of their values gets a figure of its own; empty for one figure
 * @param filter only people with one of these values; a dimension that is absent does not filter
 * @param vanaf first day on which facts count; null from the beginning
 * @param peildatum last day on which facts count
 */
public record Uitsplitsvraag(
        String programma,
        List<Dimensie> dimensies,
        Map<Dimensie, Set<String>> filter,
        LocalDate vanaf,
        LocalDate peildatum) {

    /** TRAJECTEN can be split by pilot and region only: no people stand behind it. */
    boolean alleenPilots() {
        return dimensies.stream().noneMatch(Dimensie::vanPersonen)
                && filter.keySet().stream().noneMatch(Dimensie::vanPersonen);
    }
}
