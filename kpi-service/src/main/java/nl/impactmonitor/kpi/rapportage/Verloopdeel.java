package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;

/** The counted KPIs that were asked, month by month and by quarter. */
@ApplicationScoped
class Verloopdeel {

    private final Rapportstand stand;
    private final StandTabellen tabellen;
    private final KpiDefinities definities;

    Verloopdeel(Rapportstand stand, StandTabellen tabellen, KpiDefinities definities) {
        this.stand = stand;
        this.tabellen = tabellen;
        this.definities = definities;
    }

    List<Getal> lees(Opdracht opdracht) {
        List<Getal> getallen = new ArrayList<>();
        for (String code : opdracht.kpis()) {
            Kpi kpi = Kpi.valueOf(code);
            Vrijgegeven<StandTabel> tabel = stand.lees(
                    opdracht.programma(),
                    opdracht.peildatum(),
                    (programma, dag) -> verloop(programma, dag, kpi),
                    StandTabel::standPer,
                    new StandTabel(null, List.of()));
            definities.op(tabel.gemaaktOp(opdracht.peildatum())).stream()
                    .filter(definitie -> definitie.kpi() == kpi && definitie.geteld())
                    .forEach(definitie -> getallen.addAll(new Verloopgetallen(tabel, definitie).van(opdracht)));
        }
        return getallen;
    }

    /** Who is aangemeld is so in the instroommaand, a kenmerk: one figure and not two that could be laid side by side. */
    private Optional<StandTabel> verloop(String programma, LocalDate dag, Kpi kpi) {
        return kpi == Kpi.DEELNEMERS
                ? tabellen.lees(programma, dag, kpi.name(), Set.of(Dimensie.INSTROOMMAAND))
                : tabellen.verloop(programma, dag, kpi.name());
    }
}
