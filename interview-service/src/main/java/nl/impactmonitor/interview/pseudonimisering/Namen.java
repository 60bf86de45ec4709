package nl.impactmonitor.interview.pseudonimisering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.impactmonitor.interview.pseudonimisering.Vondst.Reden;

/**
 * Finds what is likely a name of a person: after a form of address, at a known given name, around a tussenvoegsel, or after
 * initials.
 *
 * <p>Not found: a surname or nickname by itself that appears nowhere with one of those, and names without a capital. Found
 * too much: a place or firm that is written as a name, such as "Jan Linders". So a person decides on every proposal.
 */
final class Namen {

    private static final String HOOFD =
            "\\p{Lu}[\\p{L}\\p{M}'’-]{0,20}\\p{Ll}[\\p{L}\\p{M}'’-]{0,20}(?![\\p{L}\\p{M}])";
    private static final String TUSSEN =
            "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|['’]t|[Oo]p|[Ii]n|[Vv]on|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Dd]a"
                    + "|[Dd]i|[Dd]u|[Ll]a|[Ll]e|[Dd]os)\\s){1,3}";
    private static final String ACHTERNAAM = "(?:" + TUSSEN + ")?" + HOOFD;
    private static final String GRENS = "(?<![\\p{L}\\p{M}\\p{N}])";

    private static final Pattern NA_AANSPREEKVORM = Pattern.compile(GRENS
            + "(?i:mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|dhr\\.?|de heer|dr\\.|drs\\.|ir\\.|ing\\.|mr\\.|prof\\.|juf"
            + "|meester|wethouder|burgemeester|collega) ((?:\\p{Lu}\\.)*\\s?(?:" + HOOFD + "\\s)??" + ACHTERNAAM
            + ")");
    private static final Pattern MET_VOORLETTERS =
            Pattern.compile(GRENS + "((?:\\p{Lu}\\.){1,4}\\s?" + ACHTERNAAM + ")");
    private static final Pattern MET_TUSSENVOEGSEL = Pattern.compile(GRENS + "(" + HOOFD + ")\\s" + TUSSEN + HOOFD);
    private static final Pattern WOORD = Pattern.compile(GRENS + HOOFD);
    private static final Pattern VERVOLG = Pattern.compile("\\G\\s(" + ACHTERNAAM + ")");

    /** Words with a capital that come before a tussenvoegsel without being a given name. */
    private static final Set<String> GEEN_NAAM = Arrays.stream(
                    ("aan als bij daar dan dat de deze die dit door een en er gemeente"
                                    + " haar had heeft het hier hij hoe hun ik in is ja je kan koning maar mede men met mijn minister na naar nee"
                                    + " niet nog nu of om ondanks onze ook op over provincie regio rond school sinds stichting te tegen tijdens toen"
                                    + " tot tussen uit universiteit van vanaf veel vereniging volgens voor vraag waar wanneer want wat we wie wij"
                                    + " worden zij zo zonder rocs roc uwv wethouder burgemeester bestuur directeur hoofd team")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    record Naam(int start, int eind, String tekst, Reden reden) {}

    private final Set<String> voornamen;

    /** @param voornamen in lower case */
    Namen(Set<String> voornamen) {
        this.voornamen = voornamen;
    }

    /** Places as UTF-16 units, possibly overlapping. */
    List<Naam> vind(String tekst) {
        List<Naam> gevonden = new ArrayList<>();
        voegToe(gevonden, NA_AANSPREEKVORM.matcher(tekst), Reden.AANSPREEKVORM);
        voegToe(gevonden, MET_VOORLETTERS.matcher(tekst), Reden.VOORLETTERS);
        Matcher tussenvoegsel = MET_TUSSENVOEGSEL.matcher(tekst);
        while (tussenvoegsel.find()) {
            if (!GEEN_NAAM.contains(klein(tussenvoegsel.group(1)))) {
                gevonden.add(new Naam(
                        tussenvoegsel.start(), tussenvoegsel.end(), tussenvoegsel.group(), Reden.TUSSENVOEGSEL));
            }
        }
        Matcher woord = WOORD.matcher(tekst);
        while (woord.find()) {
            if (voornamen.contains(klein(woord.group()))) {
                gevonden.add(metVervolg(tekst, woord));
            }
        }
        return gevonden;
    }

    /** A given name and the surname after it, if there is one. */
    private Naam metVervolg(String tekst, Matcher voornaam) {
        int eind = voornaam.end();
        Matcher vervolg = VERVOLG.matcher(tekst).region(eind, tekst.length());
        if (vervolg.find() && !GEEN_NAAM.contains(klein(vervolg.group(1)))) {
            eind = vervolg.end();
        }
        return new Naam(voornaam.start(), eind, tekst.substring(voornaam.start(), eind), Reden.VOORNAAM);
    }

    private static void voegToe(List<Naam> gevonden, Matcher match, Reden reden) {
        while (match.find()) {
            gevonden.add(new Naam(match.start(1), match.end(1), match.group(1), reden));
        }
    }

    static String klein(String woord) {
        return woord.toLowerCase(Locale.ROOT);
    }
}
