package nl.impactmonitor.kpi.uitsplitsing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;

/**
 * The questions that a filter lies within: who asks one of them beside it knows who the filter leaves out. Pure.
 */
public final class Verruiming {

    private Verruiming() {}

    /** Every filter that is left when some of the dimensions, or all, are taken away. */
    public static List<Map<Dimensie, Set<String>>> van(Map<Dimensie, Set<String>> filter) {
        List<Dimensie> dimensies = List.copyOf(filter.keySet());
        List<Map<Dimensie, Set<String>>> ruimer = new ArrayList<>();
        for (int weg = 1; weg < 1 << dimensies.size(); weg++) {
            Map<Dimensie, Set<String>> rest = new EnumMap<>(Dimensie.class);
            for (int i = 0; i < dimensies.size(); i++) {
                if ((weg & 1 << i) == 0) {
                    rest.put(dimensies.get(i), filter.get(dimensies.get(i)));
                }
            }
            ruimer.add(rest);
        }
        return ruimer;
    }
}
