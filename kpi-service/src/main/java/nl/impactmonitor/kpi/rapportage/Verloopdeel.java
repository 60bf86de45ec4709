package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.Poort;
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
        for (KpiDefinitie definitie : definities.op(opdracht.peildatum())) {
            if (definitie.geteld() && opdracht.kpis().contains(definitie.kpi().name())) {
                getallen.addAll(new Verloopgetallen(
                                poort.uitgegeven(
                                        opdracht, o -> verloop(o, definitie.kpi()), new StandTabel(null, List.of())),
                                definitie)
                        .van(opdracht));
            }
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
