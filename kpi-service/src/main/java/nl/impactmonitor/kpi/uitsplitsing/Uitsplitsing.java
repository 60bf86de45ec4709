package nl.impactmonitor.kpi.uitsplitsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;

/** Counts of every KPI per combination of kenmerken that occurs; what is absent is zero. The one form they leave the cells in. */
public record Uitsplitsing(List<Cel> cellen) {

    /** @param kenmerken a value for each dimension that was asked, in that order @param verborgen what is not to be told */
    public record Cel(List<String> kenmerken, Map<Teller, Telling> tellingen, Set<Teller> verborgen) {

        Telling telling(Teller teller) {
            return tellingen.getOrDefault(teller, Telling.NUL);
        }
    }

    public record Teller(Kpi kpi, Lezing lezing) {}

    /** People behind a figure, of all combinations. */
    long mensen(Teller teller) {
        return cellen.stream().mapToLong(cel -> cel.telling(teller).mensen()).sum();
    }

    Map<List<String>, Cel> perKenmerken() {
        return cellen.stream().collect(Collectors.toMap(Cel::kenmerken, cel -> cel));
    }

    static Map<String, String> genoemd(List<Dimensie> dimensies, List<String> kenmerken) {
        Map<String, String> genoemd = new LinkedHashMap<>();
        for (int i = 0; i < dimensies.size(); i++) {
            genoemd.put(dimensies.get(i).naam(), kenmerken.get(i));
        }
        return genoemd;
    }
}
