package nl.impactmonitor.kpi.kader;

import java.math.BigDecimal;

/** A figure of the evaluatiekader. @param eenheid as people read it */
public record Kadercijfer(String code, String naam, BigDecimal waarde, String eenheid) {}
