package nl.impactmonitor.kpi.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some of the unknowns, each as often as it counts. */
public record Som(int[] cellen, double[] factoren) {

    static Som van(double[] alle) {
        int[] cellen = IntStream.range(0, alle.length).filter(i -> alle[i] != 0).toArray();
        return new Som(cellen, Arrays.stream(cellen).mapToDouble(i -> alle[i]).toArray());
    }

    double in(double[] waarden) {
        double som = 0;
        for (int i = 0; i < cellen.length; i++) {
            som += factoren[i] * waarden[cellen[i]];
        }
        return som;
    }
}
