package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.impactmonitor.kpi.berekening.Berekeningkoppen;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.scope.PilotScope;

/** Takes the question for a report, or says in one answer everything that is wrong with it. */
@ApplicationScoped
class VraagRapportage {

    private final Rapportageschrijver schrijver;
    private final Uitgegevenpilots uitgegeven;
    private final Programmas programmas;
    private final KpiDefinities definities;
    private final Berekeningkoppen berekeningen;
    private final PilotScope scope;
    private final Clock klok;

    VraagRapportage(
            Rapportageschrijver schrijver,
            Uitgegevenpilots uitgegeven,
            Programmas programmas,
            KpiDefinities definities,
            Berekeningkoppen berekeningen,
            PilotScope scope,
            Clock klok) {
        this.schrijver = schrijver;
        this.uitgegeven = uitgegeven;
        this.programmas = programmas;
        this.definities = definities;
        this.berekeningen = berekeningen;
        this.scope = scope;
        this.klok = klok;
    }

    /** @return the id of the report, of which the snapshot is made after this */
    @Transactional
    UUID doe(RapportageVraag vraag) {
        List<FieldError> fouten = new ArrayList<>();
        fouten.addAll(Peildatum.inVeld("/peildatum", vraag.peildatum(), LocalDate.now(klok)));
        if (!programmas.bekend(vraag.programma())) {
            fouten.add(new FieldError("/programma", "ONBEKEND_PROGRAMMA", "Dit programma bestaat niet."));
            throw ApiException.badRequest(fouten);
        }
        if (vraag.peildatum().isBefore(Peildatum.EERSTE)) {
            throw ApiException.badRequest(fouten);
        }
        SortedSet<String> bekend = programmas.pilots(vraag.programma());
        SortedSet<String> uit = uitgegeven.op(vraag.programma(), vraag.peildatum());
        TreeSet<String> pilots = new TreeSet<>(vraag.pilots() == null ? uit : vraag.pilots());
        fouten.addAll(pilotfouten(vraag.pilots(), bekend, uit));
        if (vraag.pilots() == null) {
            pilots.retainAll(bekend);
        }
        fouten.addAll(berekeningfouten(vraag, pilots));
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        if (uit.isEmpty() || pilots.isEmpty()) {
            throw ApiException.conflict(
                    "GEEN_STAND", "Er is op of voor deze peildatum nog geen stand uitgegeven om over te rapporteren.");
        }
        UUID id = UUID.randomUUID();
        schrijver.nieuw(
                id, opdracht(vraag, pilots, pilots.equals(uit)), scope.current().asSetting());
        return id;
    }

    /** Of the pilots that are named. */
    private static List<FieldError> pilotfouten(
            List<String> gevraagd, SortedSet<String> bekend, SortedSet<String> uitgegeven) {
        List<FieldError> fouten = new ArrayList<>();
        for (int i = 0; gevraagd != null && i < gevraagd.size(); i++) {
            String pilot = gevraagd.get(i);
            if (!bekend.contains(pilot)) {
                fouten.add(
                        new FieldError("/pilots/" + i, "ONBEKENDE_PILOT", "Deze pilot bestaat niet in dit programma."));
            } else if (!uitgegeven.isEmpty() && !uitgegeven.contains(pilot)) {
                fouten.add(new FieldError(
                        "/pilots/" + i, "NIET_UITGEGEVEN", "Deze pilot staat niet in de stand van deze peildatum."));
            } else if (gevraagd.indexOf(pilot) < i) {
                fouten.add(new FieldError("/pilots/" + i, "DUBBEL", "Deze pilot staat er twee keer."));
            }
        }
        return fouten;
    }

    private List<FieldError> berekeningfouten(RapportageVraag vraag, SortedSet<String> pilots) {
        if (vraag.berekening() == null) {
            return List.of();
        }
        var gevonden = berekeningen.zoek(vraag.berekening().toString());
        if (gevonden.isEmpty()) {
            return List.of(new FieldError(
                    "/berekening", "ONBEKENDE_BEREKENING", "Er is geen vastgestelde berekening met dit id."));
        }
        List<FieldError> fouten = new ArrayList<>();
        if (!pilots.containsAll(gevonden.get().pilots())) {
            fouten.add(new FieldError(
                    "/berekening", "ANDERE_PILOTS", "De berekening gaat over pilots die niet in het rapport staan."));
        }
        if (gevonden.get().peildatum().isAfter(vraag.peildatum())) {
            fouten.add(new FieldError(
                    "/berekening",
                    "LATERE_PEILDATUM",
                    "De berekening gaat over een latere peildatum dan het rapport."));
        }
        return fouten;
    }

    private Opdracht opdracht(RapportageVraag vraag, SortedSet<String> pilots, boolean geheel) {
        List<String> kpis = vraag.kpis() == null
                ? definities.op(vraag.peildatum()).stream()
                        .map(d -> d.kpi().name())
                        .distinct()
                        .toList()
                : vraag.kpis().stream().map(Enum::name).distinct().toList();
        return new Opdracht(
                vraag.soort(),
                vraag.programma(),
                vraag.peildatum(),
                List.copyOf(pilots),
                geheel,
                kpis,
                vraag.berekening() == null ? null : vraag.berekening().toString(),
                vraag.rubriceringOfStandaard());
    }
}
