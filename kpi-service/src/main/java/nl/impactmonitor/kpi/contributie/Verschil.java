package nl.impactmonitor.kpi.contributie;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The net change of the stand over a batch: the sum of (new contribution - old contribution). Cells that end where they
 * began are left out; the rest comes in key order.
 */
public final class Verschil {

    private final Map<Cel, Telling> cellen = new HashMap<>();

    /** @param oud null where there was none @param nieuw null where nothing is left */
    public void vervang(Contributie oud, Contributie nieuw) {
        tel(oud, -1);
        tel(nieuw, 1);
    }

    public void bij(Standfeit feit) {
        bij(cellen, feit.cel(), feit.telling());
    }

    public SortedMap<Cel, Telling> perDag() {
        return new TreeMap<>(cellen);
    }

    public SortedMap<Cel, Telling> perMaand() {
        SortedMap<Cel, Telling> maanden = new TreeMap<>();
        cellen.forEach((cel, telling) -> bij(maanden, cel.inMaand(), telling));
        return maanden;
    }

    private void tel(Contributie contributie, int teken) {
        if (contributie == null) {
            return;
        }
        for (Feit feit : contributie.feiten()) {
            Cel cel = new Cel(
                    contributie.pilot(), contributie.groep(), feit.kpi(), feit.lezing(), feit.dag(), feit.meetpaar());
            bij(cellen, cel, new Telling((long) teken * feit.aantal(), (long) teken * feit.personen()));
        }
    }

    private static void bij(Map<Cel, Telling> cellen, Cel cel, Telling telling) {
        cellen.merge(cel, telling, (a, b) -> {
            Telling som = a.plus(b);
            return som.isNul() ? null : som;
        });
    }
}
