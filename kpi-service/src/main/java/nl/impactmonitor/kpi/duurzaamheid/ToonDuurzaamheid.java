package nl.impactmonitor.kpi.duurzaamheid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Duurzaamheidsgroep;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.maat.Maatdefinities;
import nl.impactmonitor.kpi.maat.Maatkop;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.maat.Selectiegrens;
import nl.impactmonitor.kpi.maat.Selecties;
import nl.impactmonitor.kpi.maat.Uitgegeven;
import nl.impactmonitor.kpi.maat.Uitleg;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;

/** Whether work and education last, of a selection of people (deelvraag 2). */
@ApplicationScoped
class ToonDuurzaamheid {

    private static final List<Uitleg> UITLEG = List.of(
            new Uitleg(
                    "teVolgen",
                    "Alleen mensen die lang genoeg geleden startten, tellen mee. Wie vorige maand startte, kan nog niet 12"
                            + " maanden aan het werk zijn."),
            new Uitleg(
                    "onbekend",
                    "Van deze mensen weten we niet hoe het ging. Zij tellen niet mee in het aandeel. De twee grenzen laten"
                            + " zien wat het aandeel zou zijn als niemand van hen, of iedereen van hen, nog actief was."),
            new Uitleg(
                    "doorstroomMbo",
                    "Mensen die na de nulmeting aan een opleiding in het mbo begonnen, voor zover een latere meting dat"
                            + " vertelt."),
            new Uitleg(
                    "begrip",
                    "Dit laat zien hoe het mensen verging. Het bewijst niet dat dit door het programma komt."));

    private final Poort poort;
    private final Selecties selecties;
    private final Selectiegrens grens;
    private final Duurzaamheidbron bron;
    private final Duurzaamheidstand stand;
    private final Maatdefinities definities;

    ToonDuurzaamheid(
            Poort poort,
            Selecties selecties,
            Selectiegrens grens,
            Duurzaamheidbron bron,
            Duurzaamheidstand stand,
            Maatdefinities definities) {
        this.poort = poort;
        this.selecties = selecties;
        this.grens = grens;
        this.bron = bron;
        this.stand = stand;
        this.definities = definities;
    }

    @Transactional
    Duurzaamheidscijfers toon(Filterparameters vraag) {
        Selectie selectie = selecties.van(vraag);
        return poort.magLive() ? live(selectie) : uitgegeven(selectie);
    }

    private Duurzaamheidscijfers live(Selectie selectie) {
        grens.controleer(selectie);
        Vrijgegeven<Duurzaamheidsbeeld> gelezen = poort.live(selectie, bron);
        Duurzaamheidsbeeld beeld = gelezen.inhoud();
        return antwoord(selectie, gelezen, beeld.deelnemers(), beeld.referentie());
    }

    private Duurzaamheidscijfers uitgegeven(Selectie selectie) {
        Uitgegeven.controleer(selectie);
        Vrijgegeven<Duurzaamheidsgroep> gelezen = poort.uitgegeven(selectie, stand, null);
        return antwoord(selectie, gelezen, gelezen.inhoud(), null);
    }

    private Duurzaamheidscijfers antwoord(
            Selectie selectie, Vrijgegeven<?> gelezen, Duurzaamheidsgroep deelnemers, Duurzaamheidsgroep referentie) {
        return new Duurzaamheidscijfers(
                Maatkop.van(
                        selectie, gelezen, definities.op(Maat.DUURZAAMHEID, gelezen.gemaaktOp(selectie.peildatum()))),
                deelnemers,
                referentie,
                UITLEG);
    }
}
