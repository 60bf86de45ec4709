package nl.impactmonitor.kpi.stand;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Instrumentstaat;
import nl.impactmonitor.kpi.contributie.Schaal;

/**
 * Changes of which a stand tells levels, without their part: NUL_EEN/GELD/ZRM.1/.
 *
 * @param alle by which scale each is laid in levels
 * @param opgeteld those of scores that the total of sociale inclusie is the sum of
 */
record Niveauschalen(Map<String, Schaal> alle, SortedSet<String> opgeteld) {

    static final Niveauschalen GEEN = new Niveauschalen(Map.of(), new TreeSet<>());

    /** The total itself, of each group of versions. */
    List<String> totalen() {
        return alle.keySet().stream()
                .filter(stam -> score(stam).equals(Instrumentstaat.SOCIALE_INCLUSIE))
                .sorted()
                .toList();
    }

    /** Whether everybody with a total and with this score may be compared with each other. */
    boolean eenGroep(String stam) {
        return totalen().size() == 1
                && alle.keySet().stream()
                                .filter(andere -> score(andere).equals(score(stam)))
                                .count()
                        == 1;
    }

    private static String score(String stam) {
        return stam.split("/")[1];
    }
}
