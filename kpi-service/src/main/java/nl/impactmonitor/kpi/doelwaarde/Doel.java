package nl.impactmonitor.kpi.doelwaarde;

import java.math.BigDecimal;

/** The target beside a figure. */
public record Doel(BigDecimal waarde, BigDecimal waardeTot, Doelwaardesoort soort) {}
