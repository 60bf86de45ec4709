package nl.impactmonitor.kpi.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.impactmonitor.kpi.contextbestand.Waardestatus;

/** A figure in force, as far as a new one is laid beside it. */
record Geldend(long id, BigDecimal waarde, Waardestatus status, int indicatorVersie, LocalDate opgehaaldOp) {}
