package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.verandering.Scores;

/** Whatever a stand has beside the KPIs: a table per deel. */
@ApplicationScoped
class Standdelen {

    private final Rapportstand stand;
    private final StandTabellen tabellen;
    private final Scores scores;

    Standdelen(Rapportstand stand, StandTabellen tabellen, Scores scores) {
        this.stand = stand;
        this.tabellen = tabellen;
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
        Vrijgegeven<StandTabel> tabel = stand.lees(
                opdracht.programma(),
                opdracht.peildatum(),
                (programma, dag) -> tabellen.lees(programma, dag, maat, Set.of()),
                StandTabel::standPer,
                new StandTabel(null, List.of()));
        return new Standgetallen(tabel, deel, definitie, stand.versie(definitie, tabel, opdracht), naam);
    }
}
