package nl.impactmonitor.kpi.kader;

import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.kpi.herkomst.Lid;

/**
 * A figure of the evaluatiekader.
 *
 * @param eenheid as people read it
 * @param pilots that told it, each with the versie of what it told
 */
public record Kadercijfer(String code, String naam, BigDecimal waarde, String eenheid, List<Lid> pilots) {}
