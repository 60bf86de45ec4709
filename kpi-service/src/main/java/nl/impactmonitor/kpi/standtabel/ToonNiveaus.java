package nl.impactmonitor.kpi.standtabel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.stand.Niveautabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;
import nl.impactmonitor.kpi.verandering.Scores;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Where people were on each scale at NUL and at EEN, of the stand. */
@ApplicationScoped
class ToonNiveaus {

    private final Poort poort;
    private final Niveautabellen tabellen;
    private final Vaststellingen vaststellingen;
    private final Programmas programmas;
    private final Scores scores;
    private final Clock klok;

    ToonNiveaus(
            Poort poort,
            Niveautabellen tabellen,
            Vaststellingen vaststellingen,
            Programmas programmas,
            Scores scores,
            Clock klok) {
        this.poort = poort;
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
        this.programmas = programmas;
        this.scores = scores;
        this.klok = klok;
    }

    @Transactional
    Niveauverdeling toon(Niveauparameters vraag) {
        LocalDate vandaag = LocalDate.now(klok);
        LocalDate peildatum = vraag.peildatum == null ? vandaag : vraag.peildatum;
        if (peildatum.isAfter(vandaag)) {
            throw ApiException.badRequest(
                    FieldError.atParameter("peildatum", "IN_DE_TOEKOMST", "peildatum ligt in de toekomst."));
        }
        Vrijgegeven<Niveautabellen.Uitgegeven> uitgegeven = poort.uitgegeven(
                peildatum,
                dag -> tabellen.lees(vraag.programma, dag)
                        .map(alle -> vaststellingen.gelezen(vraag.programma, alle.standPer(), alle)),
                new Niveautabellen.Uitgegeven(null, List.of()));
        if (uitgegeven.inhoud().tabellen().isEmpty() && !programmas.bekend(vraag.programma)) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        Niveauverdeling verdeling =
                new Niveaumaker(uitgegeven, scores.alle()).van(vraag.programma, peildatum, vraag.score);
        if (vraag.score != null && verdeling.scores().isEmpty()) {
            throw ApiException.notFound("Deze score bestaat niet, of is op deze peildatum niet uitgegeven.");
        }
        return verdeling;
    }
}
