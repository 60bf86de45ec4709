package nl.impactmonitor.kpi.contributie;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one deelnemer or traject adds to the projection.
 *
 * @param profiel null for a traject, which is in no cell of people
 * @param feiten for the KPIs; at most one per KPI, lezing and day
 * @param celfeiten what the cells count besides the feiten; at most one per month and element
 */
public record Contributie(String pilot, Groep groep, Profiel profiel, List<Feit> feiten, List<Celfeit> celfeiten) {

    public Contributie {
        feiten = List.copyOf(feiten);
        celfeiten = List.copyOf(celfeiten);
    }

    /** Of a traject. */
    public Contributie(String pilot, Groep groep, List<Feit> feiten) {
        this(pilot, groep, null, feiten, List.of());
    }

    /** Which scores it has at two metingen, as NUL_EEN/GELD. */
    public Set<String> scores() {
        return celfeiten.stream()
                .map(Celfeit::element)
                .filter(Element::overgang)
                .map(element -> element.soort() + "/" + element.code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
