package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All numbers of a report, frozen. A report is a function of this and nothing else, so that the same one always gives the same
 * document.
 *
 * @param achtergrond null in a snapshot of before there was one
 * @param vragen the hoofdvraag and its deelvragen, as they were asked then
 * @param vorm of the canonical text; rises when fields of it change their meaning, and a text of another form is not read
 */
@Schema(name = "Rapportagemomentopname")
public record Momentopname(
        int vorm,
        Kop kop,
        List<Vraagtekst> vragen,
        List<Definitie> definities,
        List<Onderdeel> onderdelen,
        @JsonInclude(JsonInclude.Include.NON_NULL) Achtergrond achtergrond) {

    public static final int VORM = 1;

    public Momentopname {
        if (vorm != VORM) {
            throw new IllegalArgumentException("a snapshot of form " + vorm + "; known is form " + VORM);
        }
        vragen =
                vragen.stream().sorted(Comparator.comparing(Vraagtekst::nummer)).toList();
        definities = definities.stream()
                .sorted(Comparator.comparing(Definitie::code).thenComparing(Definitie::lezing))
                .toList();
        onderdelen = onderdelen.stream()
                .sorted(Comparator.comparing(Onderdeel::deel))
                .toList();
    }

    public static Momentopname van(
            Kop kop,
            List<Vraagtekst> vragen,
            List<Definitie> definities,
            List<Onderdeel> onderdelen,
            Achtergrond achtergrond) {
        return new Momentopname(VORM, kop, vragen, definities, onderdelen, achtergrond);
    }

    /** Of all delen, in the order of the report; not named as a getter, which would put it into the text. */
    public Stream<Getal> alleGetallen() {
        return onderdelen.stream().flatMap(onderdeel -> onderdeel.getallen().stream());
    }

    public Stream<Citaat> alleCitaten() {
        return onderdelen.stream().flatMap(onderdeel -> onderdeel.citaten().stream());
    }

    public Optional<Getal> getal(String adres) {
        return alleGetallen().filter(getal -> getal.adres().equals(adres)).findFirst();
    }

    /** In the order of their addresses; none when the deel was not made. */
    public List<Getal> van(Deel deel) {
        return onderdeel(deel).map(Onderdeel::getallen).orElse(List.of());
    }

    public Optional<Onderdeel> onderdeel(Deel deel) {
        return onderdelen.stream().filter(onderdeel -> onderdeel.deel() == deel).findFirst();
    }

    /** What was counted for this number; empty where the source has no definition of its own. */
    public Optional<Definitie> definitie(Getal getal) {
        String code = getal.filters().getOrDefault("definitie", "");
        String lezing = getal.filters().getOrDefault("lezing", "");
        return definities.stream()
                .filter(d -> d.code().equals(code)
                        && (d.lezing().isEmpty() || d.lezing().equals(lezing))
                        && (getal.definitieVersie() == null || getal.definitieVersie() == d.versie()))
                .findFirst();
    }
}
