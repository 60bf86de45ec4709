package nl.impactmonitor.bench;

import java.util.Arrays;

/** Sorted readings of one quantity; quantiles by the nearest rank, so every quantile is a reading that occurred. */
final class Samples {

    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    static Samples of(double... readings) {
        if (readings.length == 0) {
            throw new IllegalArgumentException("a case without readings proves nothing");
        }
        double[] copy = readings.clone();
        Arrays.sort(copy);
        return new Samples(copy);
    }

    int size() {
        return sorted.length;
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double quantile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    double lowest() {
        return sorted[0];
    }

    double highest() {
        return sorted[sorted.length - 1];
    }
}
