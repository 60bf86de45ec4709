package nl.impactmonitor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** The probe of a Monte Carlo: a loop that draws as many normal numbers and does one multiply-add with each. */
final class BareDraws {

    /** What the loop came to; read, so that no compiler leaves the loop out. */
    static volatile double outcome;

    private BareDraws() {}

    /** @return seconds for {@code draws} times {@code numbers}, spread over {@code threads} */
    static double seconds(int draws, int numbers, int threads) throws Exception {
        List<Callable<Double>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            long seed = 17 + i;
            parts.add(() -> sum(seed, draws / threads, numbers));
        }
        long begin = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            double total = 0;
            for (Future<Double> part : workers.invokeAll(parts)) {
                total += part.get();
            }
            outcome = total;
        } finally {
            workers.shutdownNow();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double sum(long seed, int draws, int numbers) {
        UniformRandomProvider source = RandomSource.L64_X128_MIX.create(seed);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(source);
        double[] weights = new double[numbers];
        for (int i = 0; i < numbers; i++) {
            weights[i] = 1.0 / (i + 1);
        }
        double total = 0;
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < numbers; i++) {
                total += weights[i] * normal.sample();
            }
        }
        return total;
    }
}
