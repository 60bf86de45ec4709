package nl.impactmonitor.kpi.disclosure;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of a row in a new stand. It goes out as a whole or stays as it is as a whole: cells of different dates in
 * one row can be subtracted from each other, and then give away what either date suppressed. It goes out when nobody, or
 * at least the minimum, entered or left in every cell that shows a figure before and after, and in the suppressed pilots
 * together; when at least the minimum did so in every cell that showed a figure and is now suppressed, and in the pilots
 * that were suppressed already beside which it comes to stand.
 */
public final class Vrijgaveregel {

    private final long minimum;

    public Vrijgaveregel(long minimum) {
        this.minimum = minimum;
    }

    public SortedMap<String, Uitkomst> van(Rij rij) {
        Set<String> onderdrukt = new Onderdrukking(minimum).van(rij);
        boolean magUit = magUit(rij, onderdrukt);
        SortedMap<String, Uitkomst> uitkomsten = new TreeMap<>();
        for (String cel : rij.cellen().keySet()) {
            Uitkomst nieuw = onderdrukt.contains(cel) ? Uitkomst.ONDERDRUKT : Uitkomst.VERNIEUWD;
            uitkomsten.put(cel, magUit ? nieuw : Uitkomst.BEHOUDEN);
        }
        return uitkomsten;
    }

    private boolean magUit(Rij rij, Set<String> onderdrukt) {
        boolean getoond = rij.cellen().entrySet().stream()
                .filter(cel -> cel.getValue().uit())
                .allMatch(cel -> onderdrukt.contains(cel.getKey())
                        ? cel.getValue().verloop() >= minimum
                        : niemandOfGenoeg(cel.getValue().verloop()));
        boolean restBekend = rij.totaal().uit() && !onderdrukt.contains(Rij.TOTAAL);
        return getoond && (!restBekend || restMag(rij, onderdrukt));
    }

    /** What is suppressed together can be computed, now as before: the total less what is shown. */
    private boolean restMag(Rij rij, Set<String> onderdrukt) {
        Set<String> gebleven = rij.verborgenPilots();
        gebleven.retainAll(onderdrukt);
        boolean zelfde = gebleven.size() == onderdrukt.size();
        return niemandOfGenoeg(rij.verloop(onderdrukt))
                && (zelfde || gebleven.isEmpty() || rij.verloop(gebleven) >= minimum);
    }

    private boolean niemandOfGenoeg(long verloop) {
        return verloop == 0 || verloop >= minimum;
    }
}
