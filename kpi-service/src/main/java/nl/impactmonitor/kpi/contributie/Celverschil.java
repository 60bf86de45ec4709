package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/**
 * The net change of the cells over a batch: the sum of (new contribution - old contribution). Counts that end where they
 * began are left out; the cells come in key order.
 */
public final class Celverschil {

    private final SortedMap<Celsleutel, Map<Element, Long>> cellen = new TreeMap<>();

    /** @param oud null where there was none @param nieuw null where nothing is left */
    public void vervang(Contributie oud, Contributie nieuw) {
        tel(oud, -1);
        tel(nieuw, 1);
    }

    public SortedMap<Celsleutel, Map<Element, Long>> perCel() {
        return Collections.unmodifiableSortedMap(cellen);
    }

    private static Element kpi(Soort soort, Feit feit) {
        return new Element(
                soort,
                feit.kpi() + "/" + feit.lezing(),
                feit.meetpaar(),
                BigDecimal.valueOf(feit.dag().getDayOfMonth()),
                null);
    }

    private void tel(Contributie contributie, int teken) {
        if (contributie == null || contributie.profiel() == null) {
            return;
        }
        for (Feit feit : contributie.feiten()) {
            LocalDate maand = feit.dag().withDayOfMonth(1);
            bij(contributie, maand, kpi(Soort.KPI, feit), (long) teken * feit.aantal());
            bij(contributie, maand, kpi(Soort.KPI_PERSONEN, feit), (long) teken * feit.personen());
        }
        for (Celfeit feit : contributie.celfeiten()) {
            bij(contributie, feit.maand(), feit.element(), (long) teken * feit.aantal());
        }
    }

    private void bij(Contributie contributie, LocalDate maand, Element element, long aantal) {
        if (aantal == 0) {
            return;
        }
        Celsleutel sleutel = new Celsleutel(contributie.pilot(), contributie.groep(), contributie.profiel(), maand);
        Map<Element, Long> cel = cellen.computeIfAbsent(sleutel, s -> new HashMap<>());
        cel.merge(element, aantal, (a, b) -> Math.addExact(a, b) == 0 ? null : a + b);
        if (cel.isEmpty()) {
            cellen.remove(sleutel);
        }
    }
}
