package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale from 0 to a round number at or above the highest value, with at most six steps of 1, 2 or 5 times a power of ten.
 *
 * @param stap from one line of the grid to the next
 */
record Schaal(BigDecimal stap, int stappen) {

    static Schaal tot(BigDecimal hoogste) {
        BigDecimal macht = BigDecimal.ONE;
        BigDecimal top = hoogste.signum() <= 0 ? BigDecimal.ONE : hoogste;
        while (macht.multiply(BigDecimal.valueOf(6)).compareTo(top) >= 0) {
            macht = macht.movePointLeft(1);
        }
        while (true) {
            for (int veelvoud : new int[] {1, 2, 5}) {
                BigDecimal stap = macht.multiply(BigDecimal.valueOf(veelvoud));
                int stappen =
                        top.divide(stap, 0, java.math.RoundingMode.CEILING).intValueExact();
                if (stappen <= 6) {
                    return new Schaal(stap, Math.max(1, stappen));
                }
            }
            macht = macht.movePointRight(1);
        }
    }

    BigDecimal einde() {
        return stap.multiply(BigDecimal.valueOf(stappen));
    }

    List<BigDecimal> strepen() {
        List<BigDecimal> strepen = new ArrayList<>();
        for (int i = 0; i <= stappen; i++) {
            strepen.add(stap.multiply(BigDecimal.valueOf(i)));
        }
        return strepen;
    }

    /** From 0 to 1. */
    double deel(BigDecimal waarde) {
        return waarde.doubleValue() / einde().doubleValue();
    }
}
