package nl.impactmonitor.kpi.bestand;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A value as text in a file that a spreadsheet may open. */
final class Celtekst {

    private static final String FORMULE = "=+-@\t\r\n";

    private Celtekst() {}

    /** Null for nothing. Numbers with a point, dates and moments as in ISO 8601. */
    static String van(Object waarde) {
        return switch (waarde) {
            case null -> null;
            case Weggelaten weg -> Weggelaten.TEKEN;
            case BigDecimal getal -> getal.toPlainString();
            case Instant moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString();
            case String tekst -> onschadelijk(tekst);
            case Enum<?> code -> code.name();
            default -> waarde.toString();
        };
    }

    /** What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
    static String onschadelijk(String tekst) {
        return !tekst.isEmpty() && FORMULE.indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
    }
}
