package nl.impactmonitor.kpi.doelwaarde;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The target beside a figure. @param geldigTot last day of its phase; null where none is given */
public record Doel(BigDecimal waarde, BigDecimal waardeTot, Doelwaardesoort soort, String fase, LocalDate geldigTot) {

    /** A figure divided by this target; 1 is reached. */
    public BigDecimal aandeel(BigDecimal figuur) {
        return figuur.divide(waarde, 4, RoundingMode.HALF_UP);
    }

    public BigDecimal aandeel(long figuur) {
        return aandeel(BigDecimal.valueOf(figuur));
    }
}
