package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Instrumentstaat.Optie;
import nl.impactmonitor.kpi.contributie.Instrumentstaat.Score;

/**
 * The scale of a score as its instrument version has it, and the levels that tables of a stand have of it: by the scale alone
 * and never by who scored what, so that they tell of nobody.
 *
 * @param laagste lowest score that there can be
 * @param items of which the score is the sum
 */
public record Schaal(int laagste, int hoogste, int items) {

    /** More values than this, or a sum of items, are levels of equal width. */
    private static final int HOOGSTENS = 7;

    private static final int KLASSEN = 5;

    /** Low, middle and high: what levels are taken together as. */
    private static final List<String> GROEPEN = List.of("LAAG", "MIDDEN", "HOOG");

    /**
     * One level.
     *
     * @param code the score itself, or KLASSE_ and a number
     * @param groep what it is taken together in; the code itself where it is alone in that
     * @param tot highest score in it; not in it where a next level begins there
     */
    public record Niveau(String code, String groep, BigDecimal van, BigDecimal tot) {}

    /** Of a score of a version; of the total of sociale inclusie that of all its scales. Empty where the version tells none, or one answer. */
    static Optional<Schaal> van(Instrumentstaat instrument, String score) {
        boolean totaal = score.equals(Instrumentstaat.SOCIALE_INCLUSIE);
        List<String> items = instrument.scores().stream()
                .filter(s -> totaal
                        ? s.soort().equals(Instrumentstaat.SOCIALE_INCLUSIE)
                        : s.code().equals(score))
                .map(Score::items)
                .flatMap(List::stream)
                .toList();
        List<List<Integer>> antwoorden =
                items.stream().map(item -> antwoorden(instrument, item)).toList();
        if (items.isEmpty() || antwoorden.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        int laagste = antwoorden.stream().mapToInt(Collections::min).sum();
        int hoogste = antwoorden.stream().mapToInt(Collections::max).sum();
        return hoogste > laagste ? Optional.of(new Schaal(laagste, hoogste, items.size())) : Optional.empty();
    }

    private static List<Integer> antwoorden(Instrumentstaat instrument, String item) {
        return instrument.items().stream()
                .filter(i -> i.code().equals(item))
                .flatMap(i -> instrument.antwoordschalen().stream()
                        .filter(s -> s.code().equals(i.antwoordschaal())))
                .flatMap(schaal -> schaal.opties().stream())
                .map(Optie::waarde)
                .toList();
    }

    /** Whether each score is a level of its own. */
    public boolean heel() {
        return items == 1 && hoogste - laagste < HOOGSTENS;
    }

    /** Lowest first. */
    public List<Niveau> niveaus() {
        int aantal = heel() ? hoogste - laagste + 1 : KLASSEN;
        int buitenste = aantal > GROEPEN.size() ? Math.round(aantal / (float) GROEPEN.size()) : 1;
        List<Niveau> niveaus = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            String code = heel() ? String.valueOf(laagste + i) : "KLASSE_" + (i + 1);
            boolean laag = i < buitenste;
            boolean hoog = i >= aantal - buitenste;
            boolean samen = laag || hoog ? buitenste > 1 : aantal - 2 * buitenste > 1;
            String groep = samen ? GROEPEN.get(laag ? 0 : hoog ? 2 : 1) : code;
            niveaus.add(new Niveau(code, groep, grens(i, aantal), heel() ? grens(i, aantal) : grens(i + 1, aantal)));
        }
        return niveaus;
    }

    private BigDecimal grens(int i, int aantal) {
        return heel()
                ? BigDecimal.valueOf((long) laagste + i)
                : BigDecimal.valueOf((long) (hoogste - laagste) * i)
                        .divide(BigDecimal.valueOf(aantal), MathContext.DECIMAL32)
                        .add(BigDecimal.valueOf(laagste));
    }

    /** Where the first level begins and the last ends, of levels of equal width: of whole scores each lies in the middle of one. */
    public BigDecimal onder() {
        return heel() ? BigDecimal.valueOf(laagste).subtract(new BigDecimal("0.5")) : BigDecimal.valueOf(laagste);
    }

    public BigDecimal boven() {
        return heel() ? BigDecimal.valueOf(hoogste).add(new BigDecimal("0.5")) : BigDecimal.valueOf(hoogste);
    }

    /** Of each level its code, and what it is taken together in after a comma. */
    public List<String> paden() {
        return niveaus().stream()
                .map(n -> n.groep().equals(n.code()) ? n.code() : n.code() + "," + n.groep())
                .toList();
    }
}
