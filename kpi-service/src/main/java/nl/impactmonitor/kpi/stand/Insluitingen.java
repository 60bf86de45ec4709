package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.disclosure.Insluiting;

/**
 * Which figures of different families are parts of each other by the rules of counting ({@code contributie}). A trede of 5 or 6
 * is one of paid work and a lower one is not (Participatieladder), so that who started to work went up, improved, and is what
 * strict counts; and who improved did not go down in anything.
 */
final class Insluitingen {

    private static final String RUIM = "ARBEIDSMARKT/RUIM";
    private static final String STRIKT = "ARBEIDSMARKT/STRIKT";
    static final String SOCIALE_INCLUSIE = "SOCIALE_INCLUSIE/STANDAARD";

    private Insluitingen() {}

    /**
     * @param geteld all maten that are counted
     * @param schalen of changes that are split by level
     */
    static List<Insluiting> van(Collection<String> geteld, Niveauschalen schalen) {
        List<Insluiting> alle = new ArrayList<>();
        alle.addAll(werk());
        alle.addAll(aanHetWerk("NUL_EEN", Maten.EENMETING));
        alle.addAll(aanHetWerk("NUL_VERVOLG", Maten.VERVOLG));
        alle.addAll(socialeInclusie(geteld));
        alle.addAll(Totaalinsluitingen.van(schalen));
        return alle;
    }

    private static List<Insluiting> werk() {
        String werk = "NUL_EEN/WERKZAAM//";
        return List.of(
                in(werk + "BETER", STRIKT),
                in(RUIM, werk + "BETER"),
                in(Maten.EENMETING, RUIM, werk + "SLECHTER"),
                in(Maten.EENMETING, RUIM, "NUL_EEN/TREDE//SLECHTER"));
    }

    /** Up to one later moment. Who was neither at work nor in an opleiding, and is then, has a start in durability. */
    private static List<Insluiting> aanHetWerk(String tot, String stap) {
        String werk = tot + "/WERKZAAM//";
        String actief = tot + "/WERK_OF_OPLEIDING//";
        String trede = tot + "/TREDE//";
        return List.of(
                in("DUURZAAM/START", actief + "BETER"),
                in(stap, werk + "BETER", actief + "SLECHTER"),
                in(stap, werk + "SLECHTER", actief + "BETER"),
                in(stap, werk + "BETER", trede + "GELIJK", trede + "SLECHTER"),
                in(stap, werk + "SLECHTER", trede + "GELIJK", trede + "BETER"));
    }

    /** The smallest change that counts is more than none. Versions that are not compared have scores of their own. */
    private static List<Insluiting> socialeInclusie(Collection<String> geteld) {
        List<String> beter = geteld.stream()
                .filter(maat -> maat.startsWith("NUL_EEN/SOCIALE_INCLUSIE/") && maat.endsWith("/BETER"))
                .sorted()
                .toList();
        if (beter.size() == 1) {
            return List.of(in(beter.getFirst(), SOCIALE_INCLUSIE));
        }
        UnaryOperator<String> stam = maat -> maat.substring(0, maat.length() - "BETER".length());
        Stream<String> anderen = beter.stream().map(stam).flatMap(s -> Stream.of(s + "GELIJK", s + "SLECHTER"));
        return List.of(in(
                Maten.EENMETING,
                Stream.concat(Stream.of(SOCIALE_INCLUSIE), anderen).toArray(String[]::new)));
    }

    private static Insluiting in(String geheel, String... delen) {
        return new Insluiting(geheel, List.of(delen));
    }
}
