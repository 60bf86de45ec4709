package nl.impactmonitor.kpi.contextbestand;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number as Dutch and English spreadsheets write it, without marks between thousands. */
final class Getal {

    private static final Pattern VORM = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,9})?");
    private static final Pattern DUIZENDTALLEN = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");

    static final String BEREIK = "Een getal heeft ten hoogste 15 cijfers voor en 20 achter de komma.";

    private Getal() {}

    /** Told without writing it out: 1e2000000000 takes a few bytes in a file and gigabytes in full. */
    static boolean past(BigDecimal getal) {
        BigDecimal kort = getal.stripTrailingZeros();
        return kort.scale() <= 20 && kort.precision() - (long) kort.scale() <= 15;
    }

    /** 1.234 is 1234 to one and 1,234 to another: nobody may guess. */
    static boolean dubbelzinnig(String tekst) {
        return DUIZENDTALLEN.matcher(tekst.strip()).matches();
    }

    /** Null when it is no number. */
    static BigDecimal lees(String tekst) {
        String kaal = tekst.strip();
        return VORM.matcher(kaal).matches() ? new BigDecimal(kaal.replace(',', '.')) : null;
    }
}
