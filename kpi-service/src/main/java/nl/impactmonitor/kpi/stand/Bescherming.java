package nl.impactmonitor.kpi.stand;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.disclosure.Celstand;
import nl.impactmonitor.kpi.disclosure.Rij;
import nl.impactmonitor.kpi.disclosure.Uitkomst;
import nl.impactmonitor.kpi.disclosure.Vrijgaveregel;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;

/** Puts one row of the KPI table, pilots and total, before the release rule. */
final class Bescherming {

    private final Vrijgaveregel regel;
    private final Map<Plek, Meting> metingen;
    private final Map<Plek, Cijfer> vorige;

    /** @param vorige the cells of the stand that is out */
    Bescherming(long minimum, Map<Plek, Meting> metingen, Map<Plek, Cijfer> vorige) {
        this.regel = new Vrijgaveregel(minimum);
        this.metingen = metingen;
        this.vorige = vorige;
    }

    Map<Plek, Uitkomst> van(KpiDefinitie definitie, SortedSet<String> pilots) {
        Map<String, Celstand> cellen = new TreeMap<>();
        pilots.forEach(pilot -> cellen.put(pilot, celstand(plek(definitie, pilot))));
        Rij rij = new Rij(cellen, celstand(plek(definitie, Rij.TOTAAL)));
        Map<Plek, Uitkomst> uitkomsten = new HashMap<>();
        regel.van(rij)
                .forEach((pilot, uitkomst) -> uitkomsten.put(
                        plek(definitie, pilot), definitie.overPersonen() ? uitkomst : Uitkomst.VERNIEUWD));
        return uitkomsten;
    }

    private Celstand celstand(Plek plek) {
        Meting meting = metingen.getOrDefault(plek, Meting.LEEG);
        boolean uit = vorige.containsKey(plek) && vorige.get(plek).waarde() != null;
        return new Celstand(meting.personen(), meting.restgroep(), meting.verloop(), uit);
    }

    private static Plek plek(KpiDefinitie definitie, String pilot) {
        return new Plek(pilot, definitie.kpi(), definitie.lezing());
    }
}
