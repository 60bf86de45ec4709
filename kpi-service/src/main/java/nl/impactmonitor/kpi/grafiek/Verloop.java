package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure per month.
 *
 * @param ondertitel what it counts, for whom and as known when; in one line
 * @param doel the target, or null
 * @param verwachting months after the last one, with their interval; may be empty
 */
public record Verloop(
        String titel,
        String ondertitel,
        String eenheid,
        List<Maand> maanden,
        BigDecimal doel,
        List<Verwacht> verwachting) {

    /** @param waarde null when it may not be shown */
    public record Maand(LocalDate maand, BigDecimal waarde) {}

    public record Verwacht(LocalDate maand, BigDecimal laag, BigDecimal midden, BigDecimal hoog) {}
}
