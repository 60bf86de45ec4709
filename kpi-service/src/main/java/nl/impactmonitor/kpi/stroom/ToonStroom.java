package nl.impactmonitor.kpi.stroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Scoreregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Stapregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitval;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import nl.impactmonitor.kpi.verandering.Meetmoment;
import nl.impactmonitor.kpi.verandering.Overgangenbron;
import nl.impactmonitor.kpi.verandering.Scores;
import nl.impactmonitor.kpi.verandering.Uitvalcontrole;

/** The flow of a selection of people, and what their leaving does to the figures. */
@ApplicationScoped
class ToonStroom {

    private static final List<Uitleg> UITLEG = List.of(
            new Uitleg(
                    "stappen",
                    "Hoeveel mensen elke stap zetten. Het aandeel is een deel van de stap die ernaast staat, niet altijd"
                            + " van de stap erboven."),
            new Uitleg(
                    "aanmeldingen",
                    "Wie geen instemming geeft, wordt gewist: alleen het aantal blijft. Daarom staan zij niet bij de stappen,"
                            + " maar ernaast, in de maand waarin zij weigerden. De lopende maand telt mee tot vandaag."),
            new Uitleg(
                    "kenmerken",
                    "Lijken de mensen die bleven op de mensen die stopten? Een verschil dichtbij 0 betekent: ze lijken op"
                            + " elkaar. Grote verschillen maken de cijfers over verandering minder zeker."),
            new Uitleg(
                    "grenzen",
                    "Wat de verandering zou zijn als alle stoppers gelijk bleven, en als zij allemaal slechter werden. De"
                            + " werkelijkheid kan ook gunstiger zijn dan beide, als stoppers juist vooruitgingen."),
            new Uitleg(
                    "derden",
                    "Wie heel laag begint, scoort een volgende keer vaak vanzelf wat hoger, en andersom. Naast elke"
                            + " verandering staat hoeveel daarvan zo al te verwachten is."));

    private final Poort poort;
    private final Selecties selecties;
    private final Selectiegrens grens;
    private final Stroombron stroom;
    private final Stroomstand stand;
    private final Overgangenbron overgangen;
    private final Scores scores;
    private final Maatdefinities definities;

    ToonStroom(
            Poort poort,
            Selecties selecties,
            Selectiegrens grens,
            Stroombron stroom,
            Stroomstand stand,
            Overgangenbron overgangen,
            Scores scores,
            Maatdefinities definities) {
        this.poort = poort;
        this.selecties = selecties;
        this.grens = grens;
        this.stroom = stroom;
        this.stand = stand;
        this.overgangen = overgangen;
        this.scores = scores;
        this.definities = definities;
    }

    @Transactional
    Stroomcijfers toon(Filterparameters vraag) {
        Selectie selectie = selecties.van(vraag);
        return poort.magLive() ? live(selectie) : uitgegeven(selectie);
    }

    private Stroomcijfers live(Selectie selectie) {
        grens.controleer(selectie);
        Vrijgegeven<Stroombeeld> gelezen = poort.live(selectie, stroom);
        Stroombeeld beeld = gelezen.inhoud();
        return antwoord(
                selectie,
                gelezen,
                beeld.stappen(),
                beeld.aanmeldingen(),
                beeld.uitval(),
                beeld.kenmerken(),
                scores(selectie));
    }

    /** Who stayed beside who left, and bounds, would tell of the suppressed people: a stand has none. */
    private Stroomcijfers uitgegeven(Selectie selectie) {
        Uitgegeven.controleer(selectie);
        Vrijgegeven<Stroomstand.Stand> gelezen = poort.uitgegeven(selectie, stand, null);
        Stroomstand.Stand cijfers = gelezen.inhoud();
        return antwoord(
                selectie,
                gelezen,
                cijfers == null
                        ? List.of()
                        : Arrays.stream(Stap.values()).map(cijfers::regel).toList(),
                cijfers == null ? null : cijfers.aanmeldingen(),
                cijfers == null ? null : cijfers.uitvallers(),
                List.of(),
                List.of());
    }

    private Stroomcijfers antwoord(
            Selectie selectie,
            Vrijgegeven<?> gelezen,
            List<Stapregel> stappen,
            Aanmeldingen aanmeldingen,
            Uitval uitval,
            List<Stroomcijfers.Kenmerkregel> kenmerken,
            List<Scoreregel> scores) {
        return new Stroomcijfers(
                Maatkop.van(selectie, gelezen, definities.op(Maat.STROOM, gelezen.gemaaktOp(selectie.peildatum()))),
                stappen,
                aanmeldingen,
                uitval,
                kenmerken,
                scores,
                UITLEG);
    }

    private List<Scoreregel> scores(Selectie selectie) {
        List<Scoreregel> regels = new ArrayList<>();
        poort.live(new Overgangenbron.Vraag(selectie, Meetmoment.EEN), overgangen)
                .inhoud()
                .vanPersonen(scores.alle())
                .forEach((sleutel, reeksen) -> reeksen.perVersies().forEach((versies, reeks) -> {
                    Uitvalcontrole controle = Uitvalcontrole.van(reeks);
                    if (controle != null) {
                        regels.add(new Scoreregel(
                                sleutel.score().code(),
                                sleutel.score().naam(),
                                sleutel.score().soort(),
                                sleutel.leerderType(),
                                versies.isEmpty() ? null : versies,
                                controle));
                    }
                }));
        return regels;
    }
}
