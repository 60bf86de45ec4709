package nl.impactmonitor.kpi.stand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.contributie.Schaal.Niveau;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Insluiting;

/**
 * What levels of the scales of sociale inclusie tell of those of their total. The total is the sum of the scales, so that
 * nobody whose total is in the lowest level is in the highest of a scale; and who improved fell by two levels on none.
 *
 * @param deel a scale, as a change without its part
 * @param allen who has a score on it, and so everybody with a total
 */
record Totaalinsluitingen(String totaal, Schaal schaal, String deel, Schaal deelschaal, String allen) {

    static List<Insluiting> van(Niveauschalen schalen) {
        List<Insluiting> alle = new ArrayList<>();
        for (String totaal : schalen.totalen()) {
            for (String deel : schalen.opgeteld()) {
                String allen = schalen.eenGroep(deel) ? deel + Maten.TOTAAL : Maten.EENMETING;
                Schaal schaal = schalen.alle().get(totaal);
                alle.addAll(new Totaalinsluitingen(
                                totaal, schaal, deel, schalen.alle().get(deel), allen)
                        .insluitingen());
            }
        }
        return alle;
    }

    private List<Insluiting> insluitingen() {
        List<Insluiting> alle = new ArrayList<>();
        if (!allen.equals(Maten.EENMETING)) {
            alle.add(new Insluiting(allen, List.of(totaal + Maten.TOTAAL)));
        }
        List<Figuur> gedaald = new Overgangstabel(deel, deelschaal).cellen(-2);
        alle.add(naast(List.of(ongesplitst(Insluitingen.SOCIALE_INCLUSIE)), gedaald));
        for (String moment : List.of(Niveaus.VAN, Niveaus.NAAR)) {
            nietSamen()
                    .forEach((hier, daar) ->
                            alle.add(naast(niveaus(totaal, moment, daar), niveaus(deel, moment, hier))));
        }
        return alle;
    }

    /** Of the highest levels of the scale, and of the lowest, the levels of the total that nobody in them has. */
    private Map<List<Niveau>, List<Niveau>> nietSamen() {
        List<Niveau> totalen = schaal.niveaus();
        List<Niveau> delen = deelschaal.niveaus();
        int laatste = delen.size() - 1;
        Map<List<Niveau>, List<Niveau>> nietSamen = new LinkedHashMap<>();
        for (int i = 0; i < totalen.size(); i++) {
            BigDecimal hoogstens = totalen.get(i).tot().subtract(rest(schaal.laagste(), deelschaal.laagste()));
            int hoger = schaal.heel() || i == totalen.size() - 1 ? 1 : 0;
            nietSamen.put(
                    delen.stream()
                            .filter(niveau -> niveau.van().compareTo(hoogstens) >= hoger)
                            .toList(),
                    totalen.subList(0, i + 1));
        }
        for (int i = totalen.size() - 1; i >= 0; i--) {
            BigDecimal minstens = totalen.get(i).van().subtract(rest(schaal.hoogste(), deelschaal.hoogste()));
            nietSamen.put(
                    IntStream.rangeClosed(0, laatste)
                            .filter(n -> delen.get(n).tot().compareTo(minstens)
                                    < (deelschaal.heel() || n == laatste ? 0 : 1))
                            .mapToObj(delen::get)
                            .toList(),
                    totalen.subList(i, totalen.size()));
        }
        nietSamen.remove(List.of());
        return nietSamen;
    }

    /** What the other scales have at least, or at most. */
    private static BigDecimal rest(int alle, int deze) {
        return BigDecimal.valueOf((long) alle - deze);
    }

    private Insluiting naast(List<Figuur> hier, List<Figuur> daar) {
        return new Insluiting(
                ongesplitst(allen), Stream.concat(hier.stream(), daar.stream()).toList());
    }

    private static List<Figuur> niveaus(String stam, String moment, List<Niveau> niveaus) {
        return niveaus.stream()
                .map(niveau ->
                        new Figuur(stam + Maten.TOTAAL, Figuur.GEHEEL, new TreeMap<>(Map.of(moment, niveau.code()))))
                .toList();
    }

    private static Figuur ongesplitst(String maat) {
        return new Figuur(maat, Figuur.GEHEEL, new TreeMap<>());
    }
}
