package nl.impactmonitor.kpi.standtabel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.stand.Niveautabel;
import nl.impactmonitor.kpi.stand.Niveautabellen;
import nl.impactmonitor.kpi.verandering.Scores;
import nl.impactmonitor.kpi.verandering.Scoresoort;

/** Writes levels that went out as an answer. */
@Weergave
final class Niveaumaker {

    private final Vrijgegeven<Niveautabellen.Uitgegeven> uitgegeven;
    private final Map<String, Scores.Score> bekend;

    Niveaumaker(Vrijgegeven<Niveautabellen.Uitgegeven> uitgegeven, Map<String, Scores.Score> bekend) {
        this.uitgegeven = uitgegeven;
        this.bekend = bekend;
    }

    /** @param score null for all */
    Niveauverdeling van(String programma, LocalDate peildatum, String score) {
        return new Niveauverdeling(
                programma,
                peildatum,
                uitgegeven.bron(),
                uitgegeven.standPer(),
                uitgegeven.status(),
                uitgegeven.inhoud().tabellen().stream()
                        .filter(tabel -> score == null || tabel.score().equals(score))
                        .map(this::score)
                        .toList());
    }

    private Niveauverdeling.Score score(Niveautabel tabel) {
        Scores.Score score = bekend.getOrDefault(
                tabel.score(), new Scores.Score(tabel.score(), tabel.score(), Scoresoort.LEEFGEBIED));
        return new Niveauverdeling.Score(
                tabel.score(),
                score.naam(),
                score.soort(),
                tabel.versies(),
                tabel.schaal() != null,
                tabel.schaal() == null
                        ? List.of()
                        : tabel.schaal().niveaus().stream()
                                .map(n -> new Niveauverdeling.Niveau(n.code(), n.groep(), n.van(), n.tot()))
                                .toList(),
                new Niveauverdeling.Aantal(
                        tabel.totaal().waarde(),
                        reden(tabel.totaal()),
                        tabel.totaal().standPer()),
                cellen(tabel.nul()),
                cellen(tabel.een()),
                cellen(tabel.overgangen()));
    }

    private static List<Niveauverdeling.Cel> cellen(List<Niveautabel.Cel> cellen) {
        return cellen.stream()
                .map(cel -> new Niveauverdeling.Cel(cel.van(), cel.naar(), cel.waarde(), reden(cel), cel.standPer()))
                .toList();
    }

    private static Standtabel.Reden reden(Niveautabel.Cel cel) {
        return cel.waarde() == null ? Standtabel.Reden.ONDERDRUKT : null;
    }
}
