package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The net change of the cells over a batch: the sum of (new contribution - old contribution). Counts that end where they
 * began are left out; the cells come in key order.
 */
public final class Celverschil {

    /** All that a person brings to the cells lies under one key, so that it is looked up once and not per fact. */
    private record Wie(String pilot, Groep groep, Profiel profiel) {}

    private final Map<Wie, Map<LocalDate, Map<Element, Long>>> maanden = new HashMap<>();

    /** @param oud null where there was none @param nieuw null where nothing is left */
    public void vervang(Contributie oud, Contributie nieuw) {
        tel(oud, -1);
        tel(nieuw, 1);
    }

    public SortedMap<Celsleutel, Map<Element, Long>> perCel() {
        SortedMap<Celsleutel, Map<Element, Long>> cellen = new TreeMap<>();
        maanden.forEach((wie, perMaand) -> perMaand.forEach((maand, cel) -> {
            if (!cel.isEmpty()) {
                cellen.put(new Celsleutel(wie.pilot(), wie.groep(), wie.profiel(), maand), cel);
            }
        }));
        return Collections.unmodifiableSortedMap(cellen);
    }

    private void tel(Contributie contributie, int teken) {
        if (contributie == null || contributie.profiel() == null) {
            return;
        }
        Wie wie = new Wie(contributie.pilot(), contributie.groep(), contributie.profiel());
        Map<LocalDate, Map<Element, Long>> perMaand = maanden.computeIfAbsent(wie, w -> new HashMap<>());
        for (Feit feit : contributie.feiten()) {
            Celfeit.van(feit).forEach(celfeit -> bij(perMaand, celfeit, teken));
        }
        contributie.celfeiten().forEach(celfeit -> bij(perMaand, celfeit, teken));
    }

    private static void bij(Map<LocalDate, Map<Element, Long>> perMaand, Celfeit feit, long teken) {
        if (feit.aantal() != 0) {
            perMaand.computeIfAbsent(feit.maand(), m -> new HashMap<>())
                    .merge(feit.element(), teken * feit.aantal(), (a, b) -> Math.addExact(a, b) == 0 ? null : a + b);
        }
    }
}
