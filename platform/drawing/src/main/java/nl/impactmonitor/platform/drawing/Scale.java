package nl.impactmonitor.platform.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scale between two round numbers, at or beyond the lowest and the highest value, with steps of 1, 2 or 5 times a power
 * of ten.
 *
 * @param start the lowest line of the grid, a multiple of the step
 * @param step from one line of the grid to the next
 */
public record Scale(BigDecimal start, BigDecimal step, int steps) {

    private static final int MOST = 6;

    /** From 0, with at most six steps. */
    public static Scale upTo(BigDecimal highest) {
        return between(BigDecimal.ZERO, highest);
    }

    /** Of these values and of 0, for what is drawn from zero. */
    public static Scale covering(Collection<BigDecimal> values) {
        return between(lowest(values).min(BigDecimal.ZERO), highest(values).max(BigDecimal.ZERO));
    }

    /** Of these values alone. */
    public static Scale spanning(Collection<BigDecimal> values) {
        return between(lowest(values), highest(values));
    }

    /** At most six steps when it begins at 0, at most seven otherwise. */
    private static Scale between(BigDecimal lowest, BigDecimal highest) {
        BigDecimal reach = highest.subtract(lowest);
        BigDecimal length = reach.signum() <= 0 ? BigDecimal.ONE : reach;
        BigDecimal power = BigDecimal.ONE;
        while (power.multiply(BigDecimal.valueOf(MOST)).compareTo(length) >= 0) {
            power = power.movePointLeft(1);
        }
        while (true) {
            for (int multiple : new int[] {1, 2, 5}) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(multiple));
                if (length.divide(step, 0, RoundingMode.CEILING).intValueExact() <= MOST) {
                    BigDecimal start =
                            lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
                    BigDecimal top = highest.subtract(start).max(length);
                    int steps = top.divide(step, 0, RoundingMode.CEILING).intValueExact();
                    return new Scale(start, step, Math.max(1, steps));
                }
            }
            power = power.movePointRight(1);
        }
    }

    private static BigDecimal lowest(Collection<BigDecimal> values) {
        return values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal highest(Collection<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    public BigDecimal end() {
        return start.add(step.multiply(BigDecimal.valueOf(steps)));
    }

    public List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            marks.add(start.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return marks;
    }

    /** From 0 at the start to 1 at the end. */
    public double share(BigDecimal value) {
        return value.subtract(start).doubleValue() / end().subtract(start).doubleValue();
    }
}
