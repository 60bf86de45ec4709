package nl.impactmonitor.kpi.verandering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.maat.Maatdefinities;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.maat.Selecties;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import nl.impactmonitor.kpi.verandering.Leefgebieden.LeefgebiedBron;
import nl.impactmonitor.kpi.verandering.Leefgebieden.LeefgebiedStatus;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** The change per score of a selection of people, and of one score everything there is. */
@ApplicationScoped
class ToonLeefgebieden {

    private final Poort poort;
    private final Selecties selecties;
    private final Overgangenbron bron;
    private final Scores scores;
    private final Maatdefinities definities;
    private final Clock klok;

    ToonLeefgebieden(
            Poort poort,
            Selecties selecties,
            Overgangenbron bron,
            Scores scores,
            Maatdefinities definities,
            Clock klok) {
        this.poort = poort;
        this.selecties = selecties;
        this.bron = bron;
        this.scores = scores;
        this.definities = definities;
        this.klok = klok;
    }

    @Transactional
    Leefgebieden alle(Filterparameters vraag, Meetmoment moment) {
        Selectie selectie = selecties.van(vraag);
        return antwoord(selectie, moment, maker(selectie, moment, scores.alle()).alle());
    }

    @Transactional
    Leefgebieden een(String code, Filterparameters vraag, Meetmoment moment) {
        Selectie selectie = selecties.van(vraag);
        Map<String, Scores.Score> bekend = scores.alle();
        schaal(code, selectie);
        List<Leefgebied> gevonden = maker(selectie, moment, bekend).met(code);
        if (gevonden.isEmpty() && !bekend.containsKey(code)) {
            throw ApiException.notFound("Dit leefgebied bestaat niet.");
        }
        return antwoord(selectie, moment, gevonden);
    }

    /** A level of NT1 of somebody who learns Dutch as a second language does not exist. */
    private static void schaal(String code, Selectie selectie) {
        boolean anders = code.startsWith("NT1_") && !selectie.kanBevatten("NT1")
                || code.startsWith("NT2_") && !selectie.kanBevatten("NT2");
        if (anders) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "leerderType", "TEGENSTRIJDIG", "Deze basisvaardigheid hoort bij een ander leerderType."));
        }
    }

    private Leefgebiedmaker maker(Selectie selectie, Meetmoment moment, Map<String, Scores.Score> bekend) {
        return new Leefgebiedmaker(Reeksen.van(
                poort.live(new Overgangenbron.Vraag(selectie, moment), bron).inhoud(), bekend));
    }

    private Leefgebieden antwoord(Selectie selectie, Meetmoment moment, List<Leefgebied> leefgebieden) {
        var definitie = definities.op(Maat.VERANDERING, selectie.peildatum());
        return new Leefgebieden(
                selectie.programma(),
                selectie.peildatum(),
                selectie.totEnMet(),
                LeefgebiedBron.LIVE,
                klok.instant().truncatedTo(ChronoUnit.MILLIS),
                LeefgebiedStatus.VOORLOPIG,
                definitie.versie(),
                definitie.telt(),
                moment,
                selectie.alsParameters(),
                leefgebieden,
                Uitlegteksten.VERANDERING);
    }
}
