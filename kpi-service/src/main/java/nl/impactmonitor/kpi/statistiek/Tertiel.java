package nl.impactmonitor.kpi.statistiek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The change of who began low, in the middle and high, beside what regression to the mean alone would give: (1 - r)(mean
 * - x), with r the correlation of the two metingen, mean that of all at the first one and x that of this third (A.G.
 * Barnett, J.C. van der Pols and A.J. Dobson, Int. J. Epidemiol. 34, 2005, 215-220). Who scores low by chance scores
 * higher the next time without any programme.
 *
 * @param nummer 1 lowest, 3 highest
 * @param vanScore lowest and highest score at the start in this third
 * @param gemiddeldNul mean at the start
 * @param verandering mean change seen
 * @param verwachtDoorRegressie mean change that regression to the mean alone would give; null where r is not known
 */
public record Tertiel(
        int nummer,
        long n,
        BigDecimal vanScore,
        BigDecimal totScore,
        double gemiddeldNul,
        double verandering,
        Double verwachtDoorRegressie) {

    /**
     * People with one score stay together: a score belongs to the third in which its middle person stands. A third that
     * no score falls in is left out.
     */
    public static List<Tertiel> van(Overgangen overgangen) {
        Verdeling nul = overgangen.voor();
        if (nul.isLeeg()) {
            return List.of();
        }
        SortedMap<BigDecimal, Integer> nummers = new TreeMap<>();
        long voorbij = 0;
        for (var e : nul.aantallen().entrySet()) {
            double midden = (voorbij + e.getValue() / 2.0) / nul.n();
            nummers.put(e.getKey(), Math.min(3, 1 + (int) Math.floor(3 * midden)));
            voorbij += e.getValue();
        }
        double r = overgangen.correlatie();
        List<Tertiel> tertielen = new ArrayList<>();
        for (int nummer = 1; nummer <= 3; nummer++) {
            int dit = nummer;
            Overgangen deel = overgangen.vanaf(score -> nummers.get(score) == dit);
            if (deel.n() > 0) {
                tertielen.add(van(nummer, deel, nul.gemiddelde(), r));
            }
        }
        return tertielen;
    }

    private static Tertiel van(int nummer, Overgangen deel, double gemiddelde, double r) {
        Verdeling nul = deel.voor();
        double x = nul.gemiddelde();
        return new Tertiel(
                nummer,
                nul.n(),
                nul.aantallen().firstKey(),
                nul.aantallen().lastKey(),
                x,
                deel.verschillen().gemiddelde(),
                Double.isNaN(r) ? null : (1 - r) * (gemiddelde - x));
    }
}
