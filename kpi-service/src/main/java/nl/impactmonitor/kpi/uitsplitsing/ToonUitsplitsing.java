package nl.impactmonitor.kpi.uitsplitsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.uitsplitsing.KpiUitsplitsing.Reden;
import nl.impactmonitor.kpi.uitsplitsing.KpiUitsplitsing.Regel;
import nl.impactmonitor.kpi.uitsplitsing.KpiUitsplitsing.Waarde;
import nl.impactmonitor.kpi.uitsplitsing.Uitsplitsing.Teller;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.scope.PilotScope;

/** Every KPI by any combination of dimensions, live; who reads a stand is told which tables there are. */
@ApplicationScoped
class ToonUitsplitsing {

    /** Any combination is what could tell of a person: of a stand there are declared tables only. */
    private static final String NIET_UITGEGEVEN =
            "Vrije uitsplitsingen zijn er alleen live, omdat er personen in te herkennen kunnen zijn. Uitgegeven en"
                    + " afgeschermd zijn, op /v1/kpis/standtabellen?maat=&dimensies=: geslacht; leeftijdsklasse; opleiding;"
                    + " leerderType; doelgroep; instroomkanaal; instroommaand; geslacht,leeftijdsklasse; opleiding,leerderType;"
                    + " elk per pilot, regio en totaal.";

    private final Poort poort;
    private final LiveUitsplitsing live;
    private final Pilotregios pilots;
    private final KpiDefinities definities;
    private final Doelen doelen;
    private final PilotScope scope;
    private final Clock klok;

    ToonUitsplitsing(
            Poort poort,
            LiveUitsplitsing live,
            Pilotregios pilots,
            KpiDefinities definities,
            Doelen doelen,
            PilotScope scope,
            Clock klok) {
        this.poort = poort;
        this.live = live;
        this.pilots = pilots;
        this.definities = definities;
        this.doelen = doelen;
        this.scope = scope;
        this.klok = klok;
    }

    @Transactional
    KpiUitsplitsing live(UitsplitsParameters parameters) {
        Map<String, Optional<String>> regios = pilots.regios(parameters.programma);
        if (regios.isEmpty()) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        Uitsplitsvraag vraag =
                new Vraagcontrole(parameters, regios, poort.magSamennemen(), LocalDate.now(klok)).vraag();
        if (!poort.magLive()) {
            throw ApiException.badRequest(FieldError.atParameter("dimensies", "NIET_UITGEGEVEN", NIET_UITGEGEVEN));
        }
        Vrijgegeven<Uitsplitsing> gelezen = poort.live(vraag, live);
        Doelkeuze doelkeuze = new Doelkeuze(vraag, doelen.op(vraag.programma(), vraag.peildatum()), scope.allPilots());
        List<Regel> regels = definities.op(gelezen.gemaaktOp(vraag.peildatum())).stream()
                .map(definitie -> regel(definitie, vraag, gelezen.inhoud(), doelkeuze))
                .toList();
        return new KpiUitsplitsing(
                vraag.programma(),
                vraag.vanaf(),
                vraag.peildatum(),
                gelezen.bron(),
                gelezen.standPer(),
                gelezen.status(),
                vraag.dimensies().stream().map(Dimensie::naam).toList(),
                filter(vraag),
                regels);
    }

    private static Regel regel(
            KpiDefinitie definitie, Uitsplitsvraag vraag, Uitsplitsing uitsplitsing, Doelkeuze doelkeuze) {
        Reden reden = reden(definitie, vraag);
        return new Regel(
                definitie.kpi(),
                definitie.naam(),
                definitie.lezing(),
                definitie.eenheid(),
                definitie.versie(),
                definitie.telt(),
                reden == null ? waarden(definitie, vraag, uitsplitsing, doelkeuze) : List.of(),
                reden);
    }

    private static Reden reden(KpiDefinitie definitie, Uitsplitsvraag vraag) {
        if (!definitie.geteld()) {
            return Reden.NIET_BESCHIKBAAR;
        }
        return definitie.kpi() == Kpi.TRAJECTEN && !vraag.alleenPilots() ? Reden.NIET_UITSPLITSBAAR : null;
    }

    private static List<Waarde> waarden(
            KpiDefinitie definitie, Uitsplitsvraag vraag, Uitsplitsing uitsplitsing, Doelkeuze doelkeuze) {
        Teller teller = new Teller(definitie.kpi(), definitie.lezing());
        boolean items = definitie.overPersonen() && !definitie.eenheid().equals("personen");
        return uitsplitsing.cellen().stream()
                .map(cel -> {
                    Telling telling = cel.telling(teller);
                    boolean weg = cel.verborgen().contains(teller);
                    Doel doel = doelkeuze.bij(definitie.kpi(), cel.kenmerken()).orElse(null);
                    return new Waarde(
                            Uitsplitsing.genoemd(vraag.dimensies(), cel.kenmerken()),
                            weg ? null : telling.aantal(),
                            items && !weg ? telling.personen() : null,
                            doel == null ? null : doel.waarde(),
                            doel == null ? null : doel.waardeTot(),
                            doel == null ? null : doel.soort(),
                            doel == null ? null : doel.fase(),
                            doel == null || weg ? null : doel.aandeel(telling.aantal()),
                            weg ? Reden.ONDERDRUKT : null);
                })
                .toList();
    }

    private static Map<String, List<String>> filter(Uitsplitsvraag vraag) {
        Map<String, List<String>> filter = new LinkedHashMap<>();
        vraag.filter().forEach((dimensie, waarden) -> filter.put(dimensie.naam(), List.copyOf(waarden)));
        return filter;
    }
}
