package nl.impactmonitor.participant.aanlevering.kolommen;

import java.util.regex.Pattern;

/** Cells that a spreadsheet would run: kept as text when they come in, made harmless when they go out (OWASP, CSV injection). */
public final class Formule {

    /** The wide signs of East Asian keyboards too: spreadsheets take them for the same. */
    private static final String BEGIN = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Pattern GETAL = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private Formule() {}

    static boolean begint(String cel) {
        return !cel.isEmpty()
                && BEGIN.indexOf(cel.charAt(0)) >= 0
                && !GETAL.matcher(cel).matches();
    }

    /** With an apostrophe before it where needed; a number with a sign stays a number. */
    public static String onschadelijk(String cel) {
        return begint(cel) ? "'" + cel : cel;
    }
}
