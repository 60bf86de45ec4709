package nl.impactmonitor.interview.verslag.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactmonitor.interview.verslag.Beurt;

/**
 * Finds the turns of speakers. A line begins a turn when it begins with a label: one of the usual ones (Interviewer, R1,
 * Respondent 2), a bold one with a colon, or any that begins at least two lines with a colon or in bold: "Let op:" once is
 * no speaker.
 */
final class Sprekers {

    private static final int MAX_LABEL = 40;
    private static final Pattern LABEL =
            Pattern.compile("^\\s*([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’()/-]{0,39}?)\\s*:(?:\\s+|$)");
    private static final Pattern GEBRUIKELIJK = Pattern.compile(
            "(?iu)interviewer|gespreksleider|onderzoeker|moderator|notulist|i\\d{0,2}|r\\d{1,2}|respondent(?: ?\\d{1,2})?"
                    + "|spreker ?\\d{1,2}|deelnemer ?\\d{1,2}");

    private record Begin(String spreker, int lengte) {}

    private Sprekers() {}

    static List<Beurt> herken(List<Regel> regels) {
        Map<String, Integer> vaak = new HashMap<>();
        regels.forEach(regel -> {
            Matcher label = LABEL.matcher(regel.tekst());
            String naam = label.find()
                    ? label.group(1)
                    : regel.tekst().substring(0, regel.vet()).strip();
            vaak.merge(naam, 1, Integer::sum);
        });
        List<Beurt> beurten = new ArrayList<>();
        String spreker = null;
        int start = 0;
        int eind = 0;
        int plaats = 0;
        for (Regel regel : regels) {
            int lengte = codePoints(regel.tekst());
            Optional<Begin> begin = begin(regel, vaak);
            if (begin.isPresent()) {
                voegToe(beurten, spreker, start, eind);
                spreker = begin.get().spreker();
                start = plaats
                        + codePoints(regel.tekst().substring(0, begin.get().lengte()));
                eind = start;
            }
            if (!regel.tekst().isBlank()) {
                eind = Math.max(start, plaats + codePoints(regel.tekst().stripTrailing()));
            }
            plaats += lengte + 1;
        }
        voegToe(beurten, spreker, start, eind);
        return beurten;
    }

    private static void voegToe(List<Beurt> beurten, String spreker, int start, int eind) {
        if (spreker != null && eind > start) {
            beurten.add(new Beurt(spreker, start, eind));
        }
    }

    private static Optional<Begin> begin(Regel regel, Map<String, Integer> vaak) {
        Matcher label = LABEL.matcher(regel.tekst());
        if (label.find()) {
            String naam = label.group(1);
            boolean vet = regel.vet() >= label.end(1);
            if (vet || vaak.get(naam) > 1 || GEBRUIKELIJK.matcher(naam).matches()) {
                return Optional.of(new Begin(naam, label.end()));
            }
            return Optional.empty();
        }
        return vet(regel, vaak);
    }

    /** Bold words before others that are not, more than once; a line that is bold throughout is a heading. */
    private static Optional<Begin> vet(Regel regel, Map<String, Integer> vaak) {
        String naam = regel.tekst().substring(0, regel.vet()).strip();
        boolean meer = !regel.tekst().substring(regel.vet()).isBlank();
        boolean label = !naam.isEmpty() && naam.length() <= MAX_LABEL && Character.isLetter(naam.codePointAt(0));
        if (!label
                || !meer
                || (vaak.get(naam) < 2 && !GEBRUIKELIJK.matcher(naam).matches())) {
            return Optional.empty();
        }
        int na = regel.vet();
        while (na < regel.tekst().length()
                && Character.isWhitespace(regel.tekst().charAt(na))) {
            na++;
        }
        return Optional.of(new Begin(naam, na));
    }

    private static int codePoints(String tekst) {
        return tekst.codePointCount(0, tekst.length());
    }
}
