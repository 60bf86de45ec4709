package nl.impactmonitor.kpi.verandering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.maat.Maatdefinities;
import nl.impactmonitor.kpi.maat.Maatkop;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.maat.Selectiegrens;
import nl.impactmonitor.kpi.maat.Selecties;
import nl.impactmonitor.kpi.maat.Uitgegeven;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import nl.impactmonitor.kpi.uitsplitsing.Tegenspraak;
import nl.impactmonitor.platform.rest.ApiException;

/** The change per score of a selection of people, and of one score everything there is. */
@ApplicationScoped
class ToonLeefgebieden {

    private final Poort poort;
    private final Selecties selecties;
    private final Selectiegrens grens;
    private final Overgangenbron bron;
    private final Standveranderingen stand;
    private final Scores scores;
    private final Betrouwbaarheden betrouwbaarheden;
    private final Maatdefinities definities;

    ToonLeefgebieden(
            Poort poort,
            Selecties selecties,
            Selectiegrens grens,
            Overgangenbron bron,
            Standveranderingen stand,
            Scores scores,
            Betrouwbaarheden betrouwbaarheden,
            Maatdefinities definities) {
        this.poort = poort;
        this.selecties = selecties;
        this.grens = grens;
        this.bron = bron;
        this.stand = stand;
        this.scores = scores;
        this.betrouwbaarheden = betrouwbaarheden;
        this.definities = definities;
    }

    @Transactional
    Leefgebieden alle(Filterparameters vraag, Meetmoment moment) {
        return toon(selecties.van(vraag), moment, scores.alle(), Leefgebiedmaker::alle, Standmaker::alle);
    }

    @Transactional
    Leefgebieden een(String code, Filterparameters vraag, Meetmoment moment) {
        Selectie selectie = selecties.van(vraag);
        Map<String, Scores.Score> bekend = scores.alle();
        schaal(code, selectie);
        Leefgebieden antwoord = toon(selectie, moment, bekend, maker -> maker.met(code), maker -> maker.met(code));
        if (antwoord.leefgebieden().isEmpty() && !bekend.containsKey(code)) {
            throw ApiException.notFound("Dit leefgebied bestaat niet.");
        }
        return antwoord;
    }

    private Leefgebieden toon(
            Selectie selectie,
            Meetmoment moment,
            Map<String, Scores.Score> bekend,
            Function<Leefgebiedmaker, List<Leefgebied>> live,
            Function<Standmaker, List<Leefgebied>> uitStand) {
        Overgangenbron.Vraag vraag = new Overgangenbron.Vraag(selectie, moment);
        if (poort.magLive()) {
            grens.controleer(selectie);
            Vrijgegeven<Overgangsbeeld> gelezen = poort.live(vraag, bron);
            return antwoord(
                    vraag, gelezen, live.apply(new Leefgebiedmaker(gelezen.inhoud(), bekend, betrouwbaarheden.alle())));
        }
        Uitgegeven.controleer(selectie);
        var gelezen = poort.uitgegeven(vraag, stand, new TreeMap<>());
        return antwoord(vraag, gelezen, uitStand.apply(new Standmaker(gelezen.inhoud(), gelezen.standPer(), bekend)));
    }

    /** A level of NT1 of somebody who learns Dutch as a second language does not exist. */
    private static void schaal(String code, Selectie selectie) {
        boolean anders = code.startsWith("NT1_") && !selectie.kanBevatten("NT1")
                || code.startsWith("NT2_") && !selectie.kanBevatten("NT2");
        if (anders) {
            throw ApiException.badRequest(Tegenspraak.tussen(
                    "code", "leerderType", "Deze basisvaardigheid hoort bij een ander leerderType."));
        }
    }

    private Leefgebieden antwoord(Overgangenbron.Vraag vraag, Vrijgegeven<?> gelezen, List<Leefgebied> leefgebieden) {
        Selectie selectie = vraag.selectie();
        return new Leefgebieden(
                Maatkop.van(
                        selectie, gelezen, definities.op(Maat.VERANDERING, gelezen.gemaaktOp(selectie.peildatum()))),
                vraag.moment(),
                leefgebieden,
                Uitlegteksten.VERANDERING);
    }
}
