package nl.impactmonitor.kpi.contextbestand;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number as Dutch and English spreadsheets write it, without marks between thousands. */
final class Getal {

    private static final Pattern VORM = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,9})?");
    private static final Pattern DUIZENDTALLEN = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");

    private Getal() {}

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
