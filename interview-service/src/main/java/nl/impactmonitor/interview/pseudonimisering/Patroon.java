package nl.impactmonitor.interview.pseudonimisering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.impactmonitor.interview.pseudonimisering.Vondst.Reden;
import nl.impactmonitor.interview.pseudonimisering.Vondst.Soort;

/** What is recognised by its form: numbers and addresses. */
enum Patroon {
    EMAIL(
            Soort.EMAIL,
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
            "[e-mailadres]"),
    REKENING(
            Soort.REKENING,
            "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2} ?[A-Z]{4} ?\\d{4} ?\\d{4} ?\\d{2}(?!\\p{N})",
            "[rekeningnummer]"),
    TELEFOON(
            Soort.TELEFOON,
            "(?<![\\p{L}\\p{N}])(?:(?:\\+|00)31[ -]?(?:\\(0\\))?[ -]?|0)[1-9](?:[ -]?\\d){8}(?!\\p{N})",
            "[telefoonnummer]"),
    POSTCODE(Soort.POSTCODE, "(?<![\\p{L}\\p{N}])[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\\p{L}\\p{N}])", "[postcode]"),
    ADRES(
            Soort.ADRES,
            "(?<!\\p{L})\\p{Lu}[\\p{L}'-]{0,30}(?: (?:van|de|der|den|het|\\p{Lu}[\\p{L}'-]{0,30})){0,3}?"
                    + "(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|hof|steeg|pad|markt|ring)"
                    + " \\d{1,4} ?[a-zA-Z]?(?![\\p{L}\\p{N}])",
            "[adres]"),
    NUMMER(Soort.NUMMER, "(?<![\\p{L}\\p{N}.,])\\d{7,}(?![\\p{L}\\p{N}])", "[nummer]");

    private final Soort soort;
    private final Pattern vorm;
    private final String vervanging;

    Patroon(Soort soort, String vorm, String vervanging) {
        this.soort = soort;
        this.vorm = Pattern.compile(vorm);
        this.vervanging = vervanging;
    }

    /** Places as UTF-16 units; the caller counts them in code points. */
    List<Vondst> vind(String tekst) {
        List<Vondst> gevonden = new ArrayList<>();
        var match = vorm.matcher(tekst);
        while (match.find()) {
            gevonden.add(new Vondst(match.start(), match.end(), soort, match.group(), vervanging, Reden.VORM));
        }
        return gevonden;
    }
}
