package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.StandLezer;
import nl.impactmonitor.kpi.stand.Vaststellingen;

/** The counted KPIs that were asked, beside their targets. */
@ApplicationScoped
class Kpideel {

    private final Poort poort;
    private final StandLezer stand;
    private final Vaststellingen vaststellingen;
    private final KpiDefinities definities;
    private final Doelen doelen;

    Kpideel(Poort poort, StandLezer stand, Vaststellingen vaststellingen, KpiDefinities definities, Doelen doelen) {
        this.poort = poort;
        this.stand = stand;
        this.vaststellingen = vaststellingen;
        this.definities = definities;
        this.doelen = doelen;
    }

    List<Getal> lees(Opdracht opdracht) {
        return new Kpigetallen(cijfers(opdracht), doelen.op(opdracht.programma(), opdracht.peildatum()))
                .van(opdracht, definities.op(opdracht.peildatum()));
    }

    /** Without a standPer when no stand went out on or before the peildatum. */
    Vrijgegeven<Cijfers> cijfers(Opdracht opdracht) {
        return poort.uitgegeven(
                opdracht,
                o -> stand.laatste(o.programma(), o.peildatum())
                        .map(c -> vaststellingen.gelezen(o.programma(), o.peildatum(), c.standPer(), c)),
                new Cijfers(null, new TreeSet<>(), new TreeMap<>(), Map.of()));
    }
}
