package nl.impactmonitor.kpi.tabel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.berekening.Standberekeningen;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.context.ToonContext;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.doelwaarde.Fasestand;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.StandLezer;
import nl.impactmonitor.kpi.stand.Vaststellingen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

/** The KPI table of one programma: live, or the protected stand for who may not read live. */
@ApplicationScoped
class MaakKpiTabel {

    private static final Cijfers NOOIT = new Cijfers(null, new TreeSet<>(), new TreeMap<>(), Map.of());

    private final Poort poort;
    private final LiveStand live;
    private final StandLezer stand;
    private final Standberekeningen berekeningen;
    private final Vaststellingen vaststellingen;
    private final KpiDefinities definities;
    private final Doelen doelen;
    private final Programmas programmas;
    private final ToonContext context;
    private final PilotScope scope;
    private final Clock klok;

    MaakKpiTabel(
            Poort poort,
            LiveStand live,
            StandLezer stand,
            Standberekeningen berekeningen,
            Vaststellingen vaststellingen,
            KpiDefinities definities,
            Doelen doelen,
            Programmas programmas,
            ToonContext context,
            PilotScope scope,
            Clock klok) {
        this.poort = poort;
        this.live = live;
        this.stand = stand;
        this.berekeningen = berekeningen;
        this.vaststellingen = vaststellingen;
        this.definities = definities;
        this.doelen = doelen;
        this.programmas = programmas;
        this.context = context;
        this.scope = scope;
        this.klok = klok;
    }

    /** @param vraag with its peildatum */
    @Transactional
    KpiTabel maak(KpiVraag vraag) {
        Cijfers leeg = new Cijfers(klok.instant(), new TreeSet<>(), new TreeMap<>(), Map.of());
        Vrijgegeven<Cijfers> cijfers = poort.geef(vraag, live, this::uitgegeven, leeg);
        Reden zonderTotaal = cijfers.inhoud() == leeg
                ? Reden.GEEN_STAND
                : cijfers.bron() == Bron.LIVE && !scope.allPilots() ? Reden.BUITEN_BEREIK : null;
        Vrijgegeven<Vastgesteld> vastgesteld = berekeningen.geef(vraag.programma(), vraag.peildatum());
        Map<Doelen.Sleutel, Doel> geldend = doelen.op(vraag.programma(), vraag.peildatum());
        Map<LocalDate, Cijfers> voorDeFase = voorDeFase(vraag, geldend, cijfers.bron());
        return new Tabelmaker(
                        cijfers,
                        new Berekendewaarden(vastgesteld),
                        geldend,
                        voorDeFase,
                        definities::versie,
                        zonderTotaal)
                .tabel(
                        vraag,
                        definities.op(cijfers.gemaaktOp(vraag.peildatum())),
                        pilots(vraag, cijfers.inhoud()),
                        context.laatste(vraag.programma(), vraag.pilot(), vraag.peildatum()).stream()
                                .map(KpiContext::of)
                                .toList());
    }

    /** What was counted before a phase that began later than its pilots, or went out before it, by its first day. */
    private Map<LocalDate, Cijfers> voorDeFase(KpiVraag vraag, Map<Doelen.Sleutel, Doel> geldend, Bron bron) {
        Map<LocalDate, Cijfers> eerder = new TreeMap<>();
        geldend.values().stream().filter(doel -> !doel.vanafBegin()).forEach(doel -> {
            KpiVraag ervoor = new KpiVraag(vraag.programma(), vraag.pilot(), Fasestand.dagErvoor(doel));
            eerder.computeIfAbsent(
                    doel.geldigVan(),
                    van -> bron == Bron.LIVE
                            ? poort.live(ervoor, live).inhoud()
                            : poort.uitgegeven(ervoor, this::uitgegeven, NOOIT).inhoud());
        });
        return eerder;
    }

    private Optional<Gelezen<Cijfers>> uitgegeven(KpiVraag vraag) {
        return stand.laatste(vraag.programma(), vraag.peildatum())
                .map(cijfers -> vaststellingen.gelezen(vraag.programma(), cijfers.standPer(), cijfers));
    }

    private Collection<String> pilots(KpiVraag vraag, Cijfers cijfers) {
        if (cijfers.pilots().isEmpty() && !programmas.bekend(vraag.programma())) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        if (vraag.pilot() == null) {
            return cijfers.pilots();
        }
        if (!cijfers.pilots().contains(vraag.pilot())) {
            throw ApiException.notFound("Deze pilot bestaat niet in dit programma.");
        }
        return List.of(vraag.pilot());
    }
}
