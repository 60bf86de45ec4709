package nl.impactmonitor.kpi.standtabel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.scope.PilotScope;

/** One declared table of the stand. */
@ApplicationScoped
class ToonStandtabel {

    private static final Set<String> NAAST_KPIS = Set.of("STROOM", "INSTEMMING", "UITVAL", "DUURZAAM");

    private final Poort poort;
    private final StandTabellen tabellen;
    private final Vaststellingen vaststellingen;
    private final KpiDefinities definities;
    private final Programmas programmas;
    private final PilotScope scope;
    private final Clock klok;

    ToonStandtabel(
            Poort poort,
            StandTabellen tabellen,
            Vaststellingen vaststellingen,
            KpiDefinities definities,
            Programmas programmas,
            PilotScope scope,
            Clock klok) {
        this.poort = poort;
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
        this.definities = definities;
        this.programmas = programmas;
        this.scope = scope;
        this.klok = klok;
    }

    @Transactional
    Standtabel toon(String programma, LocalDate gevraagd, String code, String moment, String dimensies) {
        StandtabelVraag vraag = vraag(programma, gevraagd, code, moment, dimensies);
        Vrijgegeven<StandTabel> tabel = poort.uitgegeven(vraag, this::lees, new StandTabel(null, List.of()));
        if (tabel.inhoud().cellen().isEmpty() && !programmas.bekend(programma)) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        if (tabel.inhoud().cellen().isEmpty() && !isKpi(code)) {
            throw ApiException.notFound("Deze maat bestaat niet, of is op deze peildatum niet uitgegeven.");
        }
        return new Standtabelmaker(tabel).van(vraag, definities.op(tabel.gemaaktOp(vraag.peildatum())));
    }

    private static boolean isKpi(String code) {
        return Arrays.stream(Kpi.values()).anyMatch(kpi -> kpi.name().equals(code));
    }

    private Optional<Gelezen<StandTabel>> lees(StandtabelVraag vraag) {
        return tabellen.lees(vraag.programma(), vraag.peildatum(), vraag.maat(), vraag.dimensies())
                .map(this::zonderAnderen)
                .map(tabel -> vaststellingen.gelezen(vraag.programma(), tabel.standPer(), tabel));
    }

    /** Who reads a pilot live knows what it hides in a stand, and could take that off a total to find another. */
    private StandTabel zonderAnderen(StandTabel tabel) {
        return !poort.magLive() || scope.allPilots()
                ? tabel
                : new StandTabel(
                        tabel.standPer(),
                        tabel.cellen().stream()
                                .filter(cel -> scope.mayUse(cel.pilot()))
                                .toList());
    }

    private StandtabelVraag vraag(String programma, LocalDate gevraagd, String code, String moment, String dimensies) {
        List<FieldError> fouten = new ArrayList<>();
        LocalDate vandaag = LocalDate.now(klok);
        LocalDate peildatum = gevraagd == null ? vandaag : gevraagd;
        fouten.addAll(Peildatum.fouten("peildatum", peildatum, vandaag));
        if (code == null || code.isBlank()) {
            fouten.add(FieldError.atParameter("maat", "VERPLICHT", "Noem een KPI of een score."));
        }
        if (!Set.of("EEN", "VERVOLG").contains(moment)) {
            fouten.add(FieldError.atParameter("moment", "ONBEKEND_MOMENT", "moment is EEN of VERVOLG."));
        }
        Set<Dimensie> gekozen = new TreeSet<>();
        for (String naam : dimensies == null || dimensies.isBlank() ? new String[0] : dimensies.split(",", -1)) {
            Dimensie.metNaam(naam.strip())
                    .ifPresentOrElse(
                            gekozen::add,
                            () -> fouten.add(FieldError.atParameter(
                                    "dimensies", "ONBEKENDE_DIMENSIE", "Deze dimensie bestaat niet.")));
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        return new StandtabelVraag(
                programma,
                peildatum,
                isKpi(code) || NAAST_KPIS.contains(code) ? code : "NUL_" + moment + "/" + code,
                gekozen);
    }
}
