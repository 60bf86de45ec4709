package nl.impactmonitor.kpi.doelwaarde;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The target beside a figure. @param geldigTot last day of its phase; null where none is given */
public record Doel(BigDecimal waarde, BigDecimal waardeTot, Doelwaardesoort soort, String fase, LocalDate geldigTot) {}
