package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** The one place where doubles become printed figures; sums are made before it. Half goes up (away from zero). */
final class Afronding {

    static final String REGEL = "Bedragen zijn afgerond op centen, verhoudingen en aandelen op zes decimalen (half naar"
            + " boven); sommen zijn berekend vóór het afronden.";

    private Afronding() {}

    static BigDecimal geld(double bedrag) {
        return rond(bedrag, 2);
    }

    static BigDecimal verhouding(double verhouding) {
        return rond(verhouding, 6);
    }

    static BigDecimal verhouding(OptionalDouble verhouding) {
        return verhouding.isPresent() ? verhouding(verhouding.getAsDouble()) : null;
    }

    /** A share that is small by nature, such as of the bbp: twelve decimals. */
    static BigDecimal aandeel(double aandeel) {
        return rond(aandeel, 12);
    }

    private static BigDecimal rond(double waarde, int decimalen) {
        return new BigDecimal(Double.toString(waarde)).setScale(decimalen, RoundingMode.HALF_UP);
    }
}
