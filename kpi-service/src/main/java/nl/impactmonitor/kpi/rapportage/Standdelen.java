package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.maat.Maatdefinities;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;
import nl.impactmonitor.kpi.verandering.Scores;

/** Whatever a stand has beside the KPIs: a table per deel. */
@ApplicationScoped
class Standdelen {

    private final Poort poort;
    private final StandTabellen tabellen;
    private final Vaststellingen vaststellingen;
    private final Maatdefinities definities;
    private final Scores scores;

    Standdelen(
            Poort poort,
            StandTabellen tabellen,
            Vaststellingen vaststellingen,
            Maatdefinities definities,
            Scores scores) {
        this.poort = poort;
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
        this.definities = definities;
        this.scores = scores;
    }

    List<Getal> stroom(Opdracht opdracht) {
        List<Getal> stappen =
                getallen(opdracht, Deel.STROOM, "STROOM", Maat.STROOM, Onderdeelnamen::stap, Onderdeelnamen.STAPPEN);
        List<Getal> weigeringen = lezer(opdracht, Deel.STROOM, "INSTEMMING", Maat.STROOM, Onderdeelnamen::stap)
                .vanGeheel(opdracht);
        return Stream.concat(stappen.stream(), weigeringen.stream()).toList();
    }

    List<Getal> uitval(Opdracht opdracht) {
        return getallen(opdracht, Deel.UITVAL, "UITVAL", Maat.STROOM, Onderdeelnamen::uitval, List.of());
    }

    List<Getal> duurzaamheid(Opdracht opdracht) {
        return getallen(
                opdracht, Deel.DUURZAAMHEID, "DUURZAAM", Maat.DUURZAAMHEID, Onderdeelnamen::duurzaam, List.of());
    }

    List<Getal> verandering(Opdracht opdracht) {
        Onderdeelnamen.Scorenaam naam = new Onderdeelnamen.Scorenaam(scores.alle());
        return getallen(opdracht, Deel.VERANDERING, "NUL_EEN", Maat.VERANDERING, naam::van, List.of());
    }

    /** @param altijd what is there also where nobody is counted in it */
    private List<Getal> getallen(
            Opdracht opdracht,
            Deel deel,
            String maat,
            Maat definitie,
            UnaryOperator<String> naam,
            List<String> altijd) {
        return lezer(opdracht, deel, maat, definitie, naam).van(opdracht, altijd);
    }

    private Standgetallen lezer(Opdracht opdracht, Deel deel, String maat, Maat definitie, UnaryOperator<String> naam) {
        Vrijgegeven<StandTabel> tabel = poort.uitgegeven(
                opdracht,
                o -> tabellen.lees(o.programma(), o.peildatum(), maat, Set.of())
                        .map(t -> vaststellingen.gelezen(o.programma(), o.peildatum(), t.standPer(), t)),
                new StandTabel(null, List.of()));
        int versie =
                definities.op(definitie, tabel.gemaaktOp(opdracht.peildatum())).versie();
        return new Standgetallen(tabel, deel, definitie, versie, naam);
    }
}
