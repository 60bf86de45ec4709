package nl.impactmonitor.kpi.verloop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.maat.Standcijfers;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.uitsplitsing.Pilotregios;
import nl.impactmonitor.kpi.uitsplitsing.Pilotregios.Pilot;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

/** One KPI month by month, of one pilot, one region or the whole programma: live, or as it went out. */
@ApplicationScoped
class ToonVerloop {

    private final Poort poort;
    private final LiveVerloop live;
    private final Standverloop stand;
    private final KpiDefinities definities;
    private final Doelen doelen;
    private final Pilotregios pilotregios;
    private final PilotScope scope;
    private final Clock klok;

    ToonVerloop(
            Poort poort,
            LiveVerloop live,
            Standverloop stand,
            KpiDefinities definities,
            Doelen doelen,
            Pilotregios pilotregios,
            PilotScope scope,
            Clock klok) {
        this.poort = poort;
        this.live = live;
        this.stand = stand;
        this.definities = definities;
        this.doelen = doelen;
        this.pilotregios = pilotregios;
        this.scope = scope;
        this.klok = klok;
    }

    @Transactional
    KpiVerloop toon(Verloopverzoek verzoek) {
        Kpi kpi = verzoek.kpi();
        String programma = verzoek.programma();
        String pilot = verzoek.pilot();
        String regio = verzoek.regio();
        LocalDate vandaag = LocalDate.now(klok);
        Map<String, Pilot> alle = pilotregios.van(programma);
        Set<String> pilots = new Verloopcontrole(verzoek, alle, !poort.magLive() || scope.allPilots())
                .pilots(definities.op(vandaag), vandaag);
        LocalDate peildatum = verzoek.peildatum() == null ? vandaag : verzoek.peildatum();
        LocalDate begin = begin(alle, pilots);
        LocalDate einde = einde(alle, pilots);
        Doel doel = regio == null ? doelen.op(programma, peildatum).get(new Doelen.Sleutel(pilot, kpi)) : null;
        Vrijgegeven<?> gelezen;
        LocalDate totEnMet;
        Function<KpiDefinitie, KpiVerloop.Reeks> reeks;
        if (poort.magLive()) {
            Vrijgegeven<Reeksen> nu = poort.live(new Verloopvraag(kpi, pilots, peildatum), live);
            Map<Lezing, SortedMap<YearMonth, Telling>> perLezing = nu.inhoud().perLezing();
            Reeksmaker maker = new Reeksmaker(peildatum, begin, einde, true);
            totEnMet = peildatum;
            gelezen = nu;
            reeks = d -> maker.van(d, perLezing.getOrDefault(d.lezing(), new TreeMap<>()), doel);
        } else {
            String plek = pilot != null ? pilot : regio == null ? Standcijfers.TOTAAL : plek(regio, pilots, alle);
            Vrijgegeven<Standverloop.Verloop> uit = poort.uitgegeven(
                    new Standverloop.Vraag(programma, peildatum, kpi, plek),
                    stand,
                    new Standverloop.Verloop(peildatum, Map.of()));
            totEnMet = uit.inhoud().tot();
            Reeksmaker maker = new Reeksmaker(totEnMet, begin, einde, uit.standPer() != null);
            gelezen = uit;
            reeks = d -> maker.van(d, uit.inhoud().perLezing().getOrDefault(d.lezing(), Standverloop.Reeks.LEEG), doel);
        }
        List<KpiDefinitie> versies = definities.op(gelezen.gemaaktOp(peildatum)).stream()
                .filter(d -> d.kpi() == kpi && d.geteld())
                .toList();
        if (versies.isEmpty()) {
            throw ApiException.notFound("Deze KPI heeft geen verloop per maand.");
        }
        return new KpiVerloop(
                kpi,
                versies.getFirst().naam(),
                programma,
                pilot,
                regio,
                peildatum,
                totEnMet,
                gelezen.bron(),
                gelezen.standPer(),
                gelezen.status(),
                versies.stream().map(reeks).toList());
    }

    /** A region of one pilot is that pilot, and one of all pilots the total. */
    private static String plek(String regio, Set<String> pilots, Map<String, Pilot> alle) {
        if (pilots.size() == alle.size()) {
            return Standcijfers.TOTAAL;
        }
        return pilots.size() == 1 ? pilots.iterator().next() : "regio:" + regio;
    }

    private static LocalDate begin(Map<String, Pilot> alle, Set<String> pilots) {
        return pilots.stream()
                .map(p -> alle.get(p).start())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate einde(Map<String, Pilot> alle, Set<String> pilots) {
        return pilots.stream()
                .map(p -> alle.get(p).einde())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
