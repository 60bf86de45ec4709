package nl.impactmonitor.kpi.statistiek;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's step-down adjustment for looking at several leefgebieden at once (S. Holm, Scand. J. Statist. 6, 1979, 65-70):
 * the i-th smallest p times (m - i + 1), never below the one before it and at most 1.
 */
public final class Holm {
    private Holm() {}

    /** @return adjusted values in the order of the given ones */
    public static List<Double> aangepast(List<Double> p) {
        int m = p.size();
        List<Integer> volgorde = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparing(p::get))
                .toList();
        Double[] aangepast = new Double[m];
        double vorige = 0;
        for (int i = 0; i < m; i++) {
            vorige = Math.max(vorige, Math.min(1, (m - i) * p.get(volgorde.get(i))));
            aangepast[volgorde.get(i)] = vorige;
        }
        return List.of(aangepast);
    }
}
