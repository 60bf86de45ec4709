package nl.impactmonitor.kpi.verandering;

import java.math.BigDecimal;
import nl.impactmonitor.kpi.contributie.Groep;

/**
 * People of one pilot with the same pair of scores.
 *
 * @param versies group of instrument versions that may be added up; null: the two metingen may not be compared; empty: no
 *     instrument is involved
 * @param van score at the nulmeting, null when there is none
 * @param naar score at the later meting, null when there is none
 */
public record Telrij(
        String pilot,
        Groep groep,
        Kant kant,
        String code,
        String versies,
        String leerderType,
        BigDecimal van,
        BigDecimal naar,
        long n) {

    /** Whether there is a later meting, and if not, why. */
    public enum Kant {
        GEMETEN,
        UITVAL,
        OPEN;

        static Kant van(String soort) {
            return soort.endsWith("_UITVAL") ? UITVAL : GEMETEN;
        }
    }
}
