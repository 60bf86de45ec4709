package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.impactmonitor.kpi.rapport.Getal;

/** Numbers and days as they are written in Dutch. */
final class Notatie {

    /** A number that is not shown; never 0. */
    static final String WEGGELATEN = ".";

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));
    private static final int DECIMALEN = 4;

    private Notatie() {}

    static Stuk.Verwijzing getal(Getal getal) {
        return new Stuk.Verwijzing(
                getal.adres(), Stuk.Veld.WAARDE, getal.waarde() == null ? WEGGELATEN : getal(getal.waarde()));
    }

    /** A text where there is no target. */
    static Stuk doelwaarde(Getal getal) {
        return getal.doelwaarde() == null
                ? new Stuk.Tekst("geen")
                : new Stuk.Verwijzing(getal.adres(), Stuk.Veld.DOELWAARDE, getal(getal.doelwaarde()));
    }

    /** 1234.50 as 1.234,5; at most four decimals. */
    static String getal(BigDecimal waarde) {
        BigDecimal kort = waarde.scale() > DECIMALEN ? waarde.setScale(DECIMALEN, RoundingMode.HALF_UP) : waarde;
        String gewoon = kort.stripTrailingZeros().toPlainString();
        String zonderTeken = gewoon.startsWith("-") ? gewoon.substring(1) : gewoon;
        int komma = zonderTeken.indexOf('.');
        String geheel = komma < 0 ? zonderTeken : zonderTeken.substring(0, komma);
        StringBuilder tekst = new StringBuilder(geheel);
        for (int i = geheel.length() - 3; i > 0; i -= 3) {
            tekst.insert(i, '.');
        }
        return (gewoon.startsWith("-") ? "-" : "") + tekst + (komma < 0 ? "" : "," + zonderTeken.substring(komma + 1));
    }

    static String dag(LocalDate dag) {
        return dag.format(DAG);
    }
}
