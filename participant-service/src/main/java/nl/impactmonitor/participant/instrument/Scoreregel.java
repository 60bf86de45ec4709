package nl.impactmonitor.participant.instrument;

import java.math.BigDecimal;
import java.util.List;

/**
 * How one score follows from answers: their sum, made up in proportion for answers that are absent.
 *
 * @param minimumAandeel smallest share of the items that must have a value, else there is no score
 */
public record Scoreregel(String code, String naam, Scoresoort soort, List<String> items, BigDecimal minimumAandeel) {

    public enum Scoresoort {
        LEEFGEBIED,
        SOCIALE_INCLUSIE,
        BASISVAARDIGHEID
    }
}
