package nl.impactmonitor.kpi.tabel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.StandLezer;
import nl.impactmonitor.kpi.tabel.KpiTabel.Bron;
import nl.impactmonitor.kpi.tabel.KpiTabel.Status;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.scope.PilotScope;

/** The KPI table of one programma: live, or the protected stand for who may not read live. */
@ApplicationScoped
class ToonKpis {

    private final LiveStand live;
    private final StandLezer stand;
    private final KpiDefinities definities;
    private final Doelen doelen;
    private final Programmas programmas;
    private final PilotScope scope;
    private final Clock klok;

    ToonKpis(
            LiveStand live,
            StandLezer stand,
            KpiDefinities definities,
            Doelen doelen,
            Programmas programmas,
            PilotScope scope,
            Clock klok) {
        this.live = live;
        this.stand = stand;
        this.definities = definities;
        this.doelen = doelen;
        this.programmas = programmas;
        this.scope = scope;
        this.klok = klok;
    }

    @Transactional
    KpiTabel live(KpiVraag vraag) {
        LocalDate peildatum = peildatum(vraag);
        Cijfers cijfers = live.op(vraag.programma(), peildatum, nu());
        Reden zonderTotaal = scope.allPilots() ? null : Reden.BUITEN_BEREIK;
        return tabel(vraag, peildatum, Bron.LIVE, cijfers, zonderTotaal);
    }

    @Transactional
    KpiTabel stand(KpiVraag vraag) {
        LocalDate peildatum = peildatum(vraag);
        Optional<Cijfers> uitgegeven = stand.laatste(vraag.programma(), peildatum);
        Cijfers cijfers = uitgegeven.orElseGet(() -> new Cijfers(nu(), new java.util.TreeSet<>(), Map.of()));
        return tabel(vraag, peildatum, Bron.STAND, cijfers, uitgegeven.isPresent() ? null : Reden.GEEN_STAND);
    }

    private KpiTabel tabel(KpiVraag vraag, LocalDate peildatum, Bron bron, Cijfers cijfers, Reden zonderTotaal) {
        Collection<String> pilots = pilots(vraag, cijfers);
        Tabelmaker maker = new Tabelmaker(cijfers, doelen.op(vraag.programma(), peildatum), zonderTotaal);
        List<KpiRegel> regels = definities.op(peildatum).stream()
                .map(definitie -> maker.regel(definitie, pilots))
                .toList();
        return new KpiTabel(vraag.programma(), peildatum, bron, cijfers.standPer(), Status.VOORLOPIG, regels);
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

    private LocalDate peildatum(KpiVraag vraag) {
        LocalDate vandaag = LocalDate.now(klok);
        if (vraag.peildatum() == null) {
            return vandaag;
        }
        if (vraag.peildatum().isAfter(vandaag)) {
            throw ApiException.badRequest(
                    FieldError.atParameter("peildatum", "IN_DE_TOEKOMST", "peildatum ligt in de toekomst."));
        }
        return vraag.peildatum();
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
