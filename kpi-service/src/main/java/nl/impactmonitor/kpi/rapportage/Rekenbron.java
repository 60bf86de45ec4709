package nl.impactmonitor.kpi.rapportage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Verslag;
import nl.impactmonitor.kpi.rapport.Deel;

/**
 * The berekening that a report is about.
 *
 * @param plaats the pilot, the programma as a whole, or the pilots with spaces between
 */
record Rekenbron(Berekeningstaat staat, String plaats) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    Verslag verslag() {
        return staat.verslag();
    }

    /** A number to be filled in. @param code of the row that it is in @param veld of the column */
    Rekengetal getal(Deel deel, String onderdeel, String code, String veld) {
        return new Rekengetal(this, deel, onderdeel, code, veld);
    }

    /** With the names of posten and parameters in the place of their codes: who reads a report knows no codes. */
    String leesbaar(String tekst) {
        return CODE.matcher(tekst).replaceAll(code -> Matcher.quoteReplacement(naam(code.group())));
    }

    private String naam(String code) {
        return verslag().posten().stream()
                .filter(post -> post.code().equals(code))
                .map(Verslag.Post::naam)
                .findFirst()
                .or(() -> verslag().parameters().stream()
                        .filter(parameter -> parameter.code().equals(code))
                        .map(Verslag.Parameter::naam)
                        .findFirst())
                .map(gevonden -> "'" + gevonden + "'")
                .orElse(code);
    }
}
