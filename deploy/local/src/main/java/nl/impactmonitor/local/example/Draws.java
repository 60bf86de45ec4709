package nl.impactmonitor.local.example;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Seeded draws that are the same on every machine and JDK: all of them come from {@code nextDouble}, whose bits are
 * specified, and from plain arithmetic.
 */
final class Draws {

    private final RandomGenerator random;

    Draws(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** True with the given probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code from} up to and including {@code to}, all equally likely. */
    int between(int from, int to) {
        return from + (int) (random.nextDouble() * (to - from + 1));
    }

    /** A number from {@code from} up to {@code to}, all equally likely. */
    double within(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    /** Sum of twelve uniforms minus six: mean 0, variance 1, within [-6, 6] (Irwin-Hall). */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** One of the weighted options; weights need not add up to one. */
    String pick(Weighted... options) {
        double total = 0;
        for (Weighted option : options) {
            total += option.weight();
        }
        double point = random.nextDouble() * total;
        for (Weighted option : options) {
            point -= option.weight();
            if (point < 0) {
                return option.value();
            }
        }
        return options[options.length - 1].value();
    }

    record Weighted(String value, double weight) {}

    static Weighted of(String value, double weight) {
        return new Weighted(value, weight);
    }
}
