package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.doelwaarde.Fasestand;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.StandLezer;

/** The counted KPIs that were asked, beside their targets. */
@ApplicationScoped
class Kpideel {

    private final Rapportstand stand;
    private final StandLezer lezer;
    private final KpiDefinities definities;
    private final Doelen doelen;

    Kpideel(Rapportstand stand, StandLezer lezer, KpiDefinities definities, Doelen doelen) {
        this.stand = stand;
        this.lezer = lezer;
        this.definities = definities;
        this.doelen = doelen;
    }

    List<Getal> lees(Opdracht opdracht) {
        Vrijgegeven<Cijfers> cijfers = cijfers(opdracht);
        Map<Doelen.Sleutel, Doel> geldend = doelen.op(opdracht.programma(), opdracht.peildatum());
        return new Kpigetallen(cijfers, geldend, voorDeFase(opdracht, geldend), definities::versie)
                .van(opdracht, definities.op(cijfers.gemaaktOp(opdracht.peildatum())));
    }

    /** The last stand of before a phase that began later than its pilots, by the first day of that phase. */
    private Map<LocalDate, Cijfers> voorDeFase(Opdracht opdracht, Map<Doelen.Sleutel, Doel> geldend) {
        Map<LocalDate, Cijfers> eerder = new TreeMap<>();
        geldend.values().stream()
                .filter(doel -> !doel.vanafBegin())
                .forEach(doel -> eerder.computeIfAbsent(
                        doel.geldigVan(), van -> cijfers(opdracht.programma(), Fasestand.dagErvoor(doel))
                                .inhoud()));
        return eerder;
    }

    /** Without a standPer when no stand went out on or before the peildatum. */
    Vrijgegeven<Cijfers> cijfers(Opdracht opdracht) {
        return cijfers(opdracht.programma(), opdracht.peildatum());
    }

    private Vrijgegeven<Cijfers> cijfers(String programma, LocalDate dag) {
        return stand.lees(
                programma,
                dag,
                lezer::laatste,
                Cijfers::standPer,
                new Cijfers(null, new TreeSet<>(), new TreeMap<>(), Map.of()));
    }
}
