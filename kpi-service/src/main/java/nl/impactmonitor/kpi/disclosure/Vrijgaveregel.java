package nl.impactmonitor.kpi.disclosure;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes of each cell of a row in a new stand. A cell is refreshed only when nobody, or at least the minimum,
 * entered or left; and the people who came and went in the cells that are not refreshed are, taken together, nobody or at
 * least the minimum, so that two releases cannot be subtracted to see a few people move.
 */
public final class Vrijgaveregel {

    private final long minimum;

    public Vrijgaveregel(long minimum) {
        this.minimum = minimum;
    }

    public SortedMap<String, Uitkomst> van(Rij rij) {
        Set<String> onderdrukt = new Onderdrukking(minimum).van(rij);
        Set<String> behouden = behouden(rij, onderdrukt);
        SortedMap<String, Uitkomst> uitkomsten = new TreeMap<>();
        for (String cel : rij.cellen().keySet()) {
            uitkomsten.put(
                    cel,
                    onderdrukt.contains(cel)
                            ? Uitkomst.ONDERDRUKT
                            : behouden.contains(cel) ? Uitkomst.BEHOUDEN : Uitkomst.VERNIEUWD);
        }
        return uitkomsten;
    }

    private Set<String> behouden(Rij rij, Set<String> onderdrukt) {
        Set<String> roerig = new TreeSet<>();
        rij.cellen().forEach((cel, stand) -> {
            if (!onderdrukt.contains(cel) && stand.verloop() > 0 && stand.verloop() < minimum) {
                roerig.add(cel);
            }
        });
        long achterOnderdrukte = onderdrukt.stream()
                .mapToLong(c -> rij.cellen().get(c).verloop())
                .sum();
        boolean totaalZegtNiets = onderdrukt.contains(Rij.TOTAAL);
        boolean niemandBewogen = roerig.isEmpty() && achterOnderdrukte == 0;
        if (totaalZegtNiets || niemandBewogen) {
            return roerig;
        }
        // Suppressed cells count among the hidden ones: the total, refreshed, tells of moves in all of them together.
        roerig.addAll(onderdrukt);
        Set<String> verborgen = rij.verberg(roerig, Celstand::verloop, minimum);
        verborgen.removeAll(onderdrukt);
        return verborgen;
    }
}
