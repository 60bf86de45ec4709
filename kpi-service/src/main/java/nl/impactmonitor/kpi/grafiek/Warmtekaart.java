package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of counts in which a higher one is darker.
 *
 * @param eenheid of the counts
 * @param rijen each with a value for every kolom; null where it may not be shown or does not exist
 */
public record Warmtekaart(
        String titel, String ondertitel, String eenheid, List<String> kolommen, List<Rij> rijen, List<String> noten) {

    /** @param waarden null for what may not be shown */
    public record Rij(String naam, List<BigDecimal> waarden) {}
}
