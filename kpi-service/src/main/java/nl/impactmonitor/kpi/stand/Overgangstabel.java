package nl.impactmonitor.kpi.stand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Familie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Stelsel;

/**
 * The tables of levels of one change: how many people were where at NUL, where at EEN, and who went from where to where. Of all
 * of them together, and so parts of the figures that the change has in total.
 *
 * @param stam the change without its part: NUL_EEN/GELD/ZRM.1/
 */
record Overgangstabel(String stam, Schaal schaal) {

    /** Levels by themselves first, then levels taken together, and where there are enough people each with each. */
    void beslis(Stelsel stelsel, Stelsel.Bron bron) {
        Familie familie = new Familie(As.plat(stam + Maten.TOTAAL, List.of()), Set.of(), Set.of());
        As fijn = Niveaus.as(schaal);
        As grof = Niveaus.grof(schaal);
        stelsel.beslisSamen(familie, langs(fijn, null), bron);
        stelsel.beslisSamen(familie, langs(null, fijn), bron);
        stelsel.beslisSamen(familie, langs(grof, grof), bron);
        stelsel.beslisSamen(familie, langs(fijn, fijn), bron);
        stelsel.som(richting("BETER"), cellen(1), rest("BETER"), bron);
        stelsel.som(richting("SLECHTER"), cellen(-1), rest("SLECHTER"), bron);
    }

    private static SequencedMap<String, As> langs(As van, As naar) {
        SequencedMap<String, As> assen = new LinkedHashMap<>();
        if (van != null) {
            assen.put(Niveaus.VAN, van);
        }
        if (naar != null) {
            assen.put(Niveaus.NAAR, naar);
        }
        return assen;
    }

    /**
     * From a level to a higher one, or to a lower: a higher score is better on every scale.
     *
     * @param stap by so many levels or more; negative for lower
     */
    List<Figuur> cellen(int stap) {
        List<String> codes = Niveaus.codes(schaal);
        return IntStream.range(0, codes.size())
                .boxed()
                .flatMap(van -> IntStream.range(0, codes.size())
                        .filter(naar -> stap > 0 ? naar - van >= stap : naar - van <= stap)
                        .mapToObj(naar -> cel(codes.get(van), codes.get(naar))))
                .toList();
    }

    private Figuur cel(String van, String naar) {
        TreeMap<String, String> kenmerken = new TreeMap<>();
        kenmerken.put(Niveaus.VAN, van);
        kenmerken.put(Niveaus.NAAR, naar);
        return new Figuur(stam + Maten.TOTAAL, Figuur.GEHEEL, kenmerken);
    }

    private Figuur richting(String richting) {
        return new Figuur(stam + richting, Figuur.GEHEEL, new TreeMap<>());
    }

    /** @return null where each score is a level of its own: who changed is in another one */
    private Figuur rest(String richting) {
        return schaal.heel() ? null : richting(Niveaus.BINNEN + richting);
    }
}
