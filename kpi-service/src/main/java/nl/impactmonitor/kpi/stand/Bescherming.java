package nl.impactmonitor.kpi.stand;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.disclosure.Celstand;
import nl.impactmonitor.kpi.disclosure.Rij;
import nl.impactmonitor.kpi.disclosure.Uitkomst;
import nl.impactmonitor.kpi.disclosure.Vrijgaveregel;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;

/** Puts one row of the KPI table, pilots and total, before the release rule. */
final class Bescherming {

    private final Vrijgaveregel regel;

    Bescherming(long minimum) {
        this.regel = new Vrijgaveregel(minimum);
    }

    Map<Plek, Uitkomst> van(KpiDefinitie definitie, SortedSet<String> pilots, Map<Plek, Meting> metingen) {
        Map<String, Celstand> cellen = new TreeMap<>();
        pilots.forEach(pilot -> cellen.put(pilot, celstand(definitie, pilot, metingen)));
        Rij rij = new Rij(cellen, celstand(definitie, Rij.TOTAAL, metingen));
        Map<Plek, Uitkomst> uitkomsten = new HashMap<>();
        regel.van(rij)
                .forEach((pilot, uitkomst) -> uitkomsten.put(
                        new Plek(pilot, definitie.kpi(), definitie.lezing()),
                        definitie.overPersonen() ? uitkomst : Uitkomst.VERNIEUWD));
        return uitkomsten;
    }

    private static Celstand celstand(KpiDefinitie definitie, String pilot, Map<Plek, Meting> metingen) {
        Meting eigen = meting(metingen, pilot, definitie, definitie.lezing());
        long restgroep = definitie.lezing() == Lezing.STRIKT
                ? meting(metingen, pilot, definitie, Lezing.RUIM).personen() - eigen.personen()
                : 0;
        return new Celstand(eigen.personen(), restgroep, eigen.verloop());
    }

    private static Meting meting(Map<Plek, Meting> metingen, String pilot, KpiDefinitie definitie, Lezing lezing) {
        return metingen.getOrDefault(new Plek(pilot, definitie.kpi(), lezing), Meting.LEEG);
    }
}
