package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.disclosure.Besluit;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Uitkomst;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;

/** The KPI table of a stand: pilots, regions and total, as decided for the whole set. */
final class KpiCellen {

    private final Map<Figuur, Besluit> besluiten;
    private final Map<Figuur, Meting> metingen;
    private final Map<Plek, Cijfer> vorige;
    private final Instant nu;

    KpiCellen(Map<Figuur, Besluit> besluiten, Map<Figuur, Meting> metingen, Map<Plek, Cijfer> vorige, Instant nu) {
        this.besluiten = besluiten;
        this.metingen = metingen;
        this.vorige = vorige;
        this.nu = nu;
    }

    /** @param gebieden pilots, and regions that have figures of their own */
    Map<Plek, Cijfer> van(List<KpiDefinitie> definities, Collection<String> gebieden) {
        SortedSet<String> plaatsen = new TreeSet<>(gebieden);
        plaatsen.add(Figuur.GEHEEL);
        Map<Plek, Cijfer> cellen = new HashMap<>();
        for (KpiDefinitie definitie : definities) {
            if (definitie.geteld()) {
                for (String pilot : plaatsen) {
                    Plek plek = new Plek(pilot, definitie.kpi(), definitie.lezing());
                    cellen.put(plek, cijfer(plek, definitie));
                }
            }
        }
        return cellen;
    }

    private Cijfer cijfer(Plek plek, KpiDefinitie definitie) {
        Figuur figuur = new Figuur(plek.kpi() + "/" + plek.lezing(), plek.pilot(), new TreeMap<>());
        Meting meting = metingen.getOrDefault(figuur, Meting.LEEG);
        Uitkomst uitkomst = definitie.overPersonen() ? besluiten.get(figuur).uitkomst() : Uitkomst.VERNIEUWD;
        return switch (uitkomst) {
            case VERNIEUWD -> new Cijfer(meting.waarde(), personen(meting, definitie), nu);
            case ONDERDRUKT -> Cijfer.onderdrukt(nu);
            case BEHOUDEN -> vorige.getOrDefault(plek, Cijfer.onderdrukt(nu));
        };
    }

    /** Never beside items: the difference is a group too, of those with more than one, and mostly a small one. */
    private static Long personen(Meting meting, KpiDefinitie definitie) {
        return definitie.eenheid().equals("personen") ? meting.personen() : null;
    }
}
