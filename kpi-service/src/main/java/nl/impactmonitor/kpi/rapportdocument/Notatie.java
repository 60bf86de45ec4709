package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.impactmonitor.kpi.kalender.Nederland;
import nl.impactmonitor.kpi.rapport.Getal;

/** Numbers, days and words as they are written in Dutch. */
final class Notatie {

    /** A number that is not shown; never 0. */
    static final String WEGGELATEN = ".";

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter TIJDSTIP =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH.mm 'uur'", NEDERLANDS);
    private static final int DECIMALEN = 4;
    private static final BigDecimal KLEIN = new BigDecimal("0.1");
    private static final MathContext CIJFERS = new MathContext(3, RoundingMode.HALF_UP);
    private static final int AFKORTING = 3;

    private Notatie() {}

    static Stuk.Verwijzing getal(Getal getal) {
        return new Stuk.Verwijzing(
                getal.adres(), Stuk.Veld.WAARDE, getal.waarde() == null ? WEGGELATEN : getal(getal.waarde()));
    }

    /** Both ends of a range, and that it is an assumption where nobody agreed it; a text where there is no target. */
    static Stuk doelwaarde(Getal getal) {
        if (getal.doelwaarde() == null) {
            return new Stuk.Tekst("geen");
        }
        List<Stuk> stukken = new ArrayList<>();
        stukken.add(new Stuk.Verwijzing(getal.adres(), Stuk.Veld.DOELWAARDE, getal(getal.doelwaarde())));
        if (getal.doelwaardeTot() != null) {
            stukken.add(new Stuk.Tekst(" tot "));
            stukken.add(new Stuk.Verwijzing(getal.adres(), Stuk.Veld.DOELWAARDE_TOT, getal(getal.doelwaardeTot())));
        }
        if (getal.aangenomenDoel()) {
            stukken.add(new Stuk.Tekst(" (aanname)"));
        }
        return stukken.size() == 1 ? stukken.getFirst() : new Stuk.Samen(List.copyOf(stukken));
    }

    /**
     * 1234.50 as 1.234,5. At most four decimals, and of what is a thousand or more none; what is so small that nothing of it
     * would be left has three digits that count.
     */
    static String getal(BigDecimal waarde) {
        int decimalen = waarde.abs().compareTo(BigDecimal.valueOf(1000)) < 0 ? DECIMALEN : 0;
        BigDecimal kort = waarde.scale() <= decimalen
                ? waarde
                : waarde.abs().compareTo(KLEIN) < 0
                        ? waarde.round(CIJFERS)
                        : waarde.setScale(decimalen, RoundingMode.HALF_UP);
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

    /** @param dag as 2026-03-31 */
    static String dag(String dag) {
        return dag(LocalDate.parse(dag));
    }

    static String tijdstip(Instant op) {
        return Nederland.tijd(op).format(TIJDSTIP);
    }

    /** @param periode 2026-03 for a month, 2026-K1 for a quarter */
    static String periode(String periode) {
        return periode.charAt(5) == 'K'
                ? periode.charAt(6) + "e kwartaal " + periode.substring(0, 4)
                : YearMonth.parse(periode).format(MAAND);
    }

    /** A code in lower case with spaces; what is an abbreviation stays one. */
    static String woord(String code) {
        return code.length() <= AFKORTING ? code : code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    static String eenheid(String eenheid) {
        return eenheid.replaceFirst("^EUR\\b", "euro");
    }

    /** As a lezing is called in a sentence; empty where there is one only. */
    static String lezing(Getal getal) {
        return switch (getal.filters().getOrDefault("lezing", "STANDAARD")) {
            case "STRIKT" -> "strikte lezing";
            case "RUIM" -> "ruime lezing";
            default -> "";
        };
    }
}
