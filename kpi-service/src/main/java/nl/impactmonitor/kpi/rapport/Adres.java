package nl.impactmonitor.kpi.rapport;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a number within every report: the deel and what tells it apart there, with dots between. The same number has
 * the same address in each report, so that two can be laid side by side, and it fits in a path.
 */
public final class Adres {

    /** Of the programma as a whole. */
    public static final String GEHEEL = "*";

    private static final Pattern ANDERS = Pattern.compile("[^A-Za-z0-9_-]");

    private Adres() {}

    /** @param delen codes; a / , a space or a : within one parts it further */
    public static String van(Deel deel, String... delen) {
        return deel.name().toLowerCase(Locale.ROOT)
                + Arrays.stream(delen)
                        .flatMap(tekst -> Arrays.stream(tekst.split("[/ :]", -1)))
                        .map(code -> "." + code(code))
                        .collect(Collectors.joining());
    }

    /** Two codes never become one: what is not allowed is written as its number. */
    private static String code(String tekst) {
        if (tekst.equals(GEHEEL)) {
            return "totaal";
        }
        return tekst.isEmpty()
                ? "-"
                : ANDERS.matcher(tekst)
                        .replaceAll(
                                teken -> "~" + Integer.toHexString(teken.group().charAt(0)));
    }
}
