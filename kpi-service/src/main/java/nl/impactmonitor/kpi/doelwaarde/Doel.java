package nl.impactmonitor.kpi.doelwaarde;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The target of a phase beside a figure.
 *
 * @param geldigVan first day of its phase @param geldigTot last day; null where none is given
 * @param vanafBegin whether none of its pilots began before the phase: then all that was counted is of the phase. Else the
 *     part of before it does not count for this target
 */
public record Doel(
        BigDecimal waarde,
        BigDecimal waardeTot,
        Doelwaardesoort soort,
        String fase,
        LocalDate geldigVan,
        LocalDate geldigTot,
        boolean vanafBegin) {

    /** A figure divided by this target; 1 is reached. */
    public BigDecimal aandeel(BigDecimal figuur) {
        return figuur.divide(waarde, 4, RoundingMode.HALF_UP);
    }

    public BigDecimal aandeel(long figuur) {
        return aandeel(BigDecimal.valueOf(figuur));
    }
}
