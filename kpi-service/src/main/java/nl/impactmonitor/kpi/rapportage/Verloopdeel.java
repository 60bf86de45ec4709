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
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;

/** The counted KPIs that were asked, month by month and by quarter. */
@ApplicationScoped
class Verloopdeel {

    private final Poort poort;
    private final StandTabellen tabellen;
    private final Vaststellingen vaststellingen;
    private final KpiDefinities definities;

    Verloopdeel(Poort poort, StandTabellen tabellen, Vaststellingen vaststellingen, KpiDefinities definities) {
        this.poort = poort;
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
        this.definities = definities;
    }

    List<Getal> lees(Opdracht opdracht) {
        List<Getal> getallen = new ArrayList<>();
        for (String code : opdracht.kpis()) {
            Kpi kpi = Kpi.valueOf(code);
            Vrijgegeven<StandTabel> tabel =
                    poort.uitgegeven(opdracht, o -> verloop(o, kpi), new StandTabel(null, List.of()));
            definities.op(tabel.gemaaktOp(opdracht.peildatum())).stream()
                    .filter(definitie -> definitie.kpi() == kpi && definitie.geteld())
                    .forEach(definitie -> getallen.addAll(new Verloopgetallen(tabel, definitie).van(opdracht)));
        }
        return getallen;
    }

    /** Who is aangemeld is so in the instroommaand, a kenmerk: one figure and not two that could be laid side by side. */
    private Optional<Gelezen<StandTabel>> verloop(Opdracht opdracht, Kpi kpi) {
        LocalDate peildatum = opdracht.peildatum();
        Optional<StandTabel> tabel = kpi == Kpi.DEELNEMERS
                ? tabellen.lees(opdracht.programma(), peildatum, kpi.name(), Set.of(Dimensie.INSTROOMMAAND))
                : tabellen.verloop(opdracht.programma(), peildatum, kpi.name());
        return tabel.map(t -> vaststellingen.gelezen(opdracht.programma(), peildatum, t.standPer(), t));
    }
}
