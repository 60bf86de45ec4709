package nl.impactmonitor.platform.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale from 0 to a round number at or above the highest value, with at most six steps of 1, 2 or 5 times a power of ten.
 *
 * @param step from one line of the grid to the next
 */
public record Scale(BigDecimal step, int steps) {

    public static Scale upTo(BigDecimal highest) {
        BigDecimal power = BigDecimal.ONE;
        BigDecimal top = highest.signum() <= 0 ? BigDecimal.ONE : highest;
        while (power.multiply(BigDecimal.valueOf(6)).compareTo(top) >= 0) {
            power = power.movePointLeft(1);
        }
        while (true) {
            for (int multiple : new int[] {1, 2, 5}) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(multiple));
                int steps = top.divide(step, 0, RoundingMode.CEILING).intValueExact();
                if (steps <= 6) {
                    return new Scale(step, Math.max(1, steps));
                }
            }
            power = power.movePointRight(1);
        }
    }

    public BigDecimal end() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    public List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            marks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return marks;
    }

    /** From 0 to 1. */
    public double share(BigDecimal value) {
        return value.doubleValue() / end().doubleValue();
    }
}
