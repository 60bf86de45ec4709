package nl.impactmonitor.kpi.uitsplitsing;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The same people and kenmerken from the beginning. */
    Uitsplitsvraag vanafBegin() {
        return new Uitsplitsvraag(programma, dimensies, filter, null, peildatum);
    }

    /** The questions that this one lies within: with some of its filters taken away, or all, and from the beginning. */
    List<Uitsplitsvraag> ruimer() {
        List<Uitsplitsvraag> ruimer = new ArrayList<>();
        if (vanaf != null) {
            ruimer.add(vanafBegin());
        }
        for (Map<Dimensie, Set<String>> minder : Verruiming.van(filter)) {
            ruimer.add(new Uitsplitsvraag(programma, dimensies, minder, vanaf, peildatum));
            if (vanaf != null) {
                ruimer.add(new Uitsplitsvraag(programma, dimensies, minder, null, peildatum));
            }
        }
        return ruimer;
    }
}
