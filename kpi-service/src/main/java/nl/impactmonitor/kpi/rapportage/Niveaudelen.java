package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Opmerking;
import nl.impactmonitor.kpi.stand.Niveautabel;
import nl.impactmonitor.kpi.stand.Niveautabellen;
import nl.impactmonitor.kpi.stand.Niveautabellen.Uitgegeven;
import nl.impactmonitor.kpi.verandering.Scores;

/** Where people were on each scale at both metingen, and from where to where: of the programma, as a stand has no other. */
@ApplicationScoped
class Niveaudelen {

    private final Rapportstand stand;
    private final Niveautabellen tabellen;
    private final Scores scores;

    Niveaudelen(Rapportstand stand, Niveautabellen tabellen, Scores scores) {
        this.stand = stand;
        this.tabellen = tabellen;
        this.scores = scores;
    }

    /** With the words for what the stand does not tell. */
    Onderdeel niveaus(Opdracht opdracht) {
        if (!opdracht.geheel()) {
            return Onderdeel.metOpmerkingen(
                    Deel.NIVEAUS,
                    List.of(),
                    List.of(new Opmerking(
                            "ALLEEN_PROGRAMMA",
                            "Niveaus bij de metingen en overgangen daartussen zijn er alleen van alle pilots samen.")));
        }
        Vrijgegeven<Uitgegeven> uitgegeven = lees(opdracht);
        return Onderdeel.metOpmerkingen(
                Deel.NIVEAUS, getallen(opdracht, uitgegeven).niveaus(), zonderSchaal(uitgegeven.inhoud()));
    }

    Onderdeel overgangen(Opdracht opdracht) {
        return Onderdeel.gemaakt(
                Deel.OVERGANGEN,
                opdracht.geheel() ? getallen(opdracht, lees(opdracht)).overgangen() : List.of(),
                List.of());
    }

    private Vrijgegeven<Uitgegeven> lees(Opdracht opdracht) {
        return stand.lees(
                opdracht.programma(),
                opdracht.peildatum(),
                tabellen::lees,
                Uitgegeven::standPer,
                new Uitgegeven(null, List.of()));
    }

    private Niveaugetallen getallen(Opdracht opdracht, Vrijgegeven<Uitgegeven> uitgegeven) {
        return new Niveaugetallen(uitgegeven, stand.versie(Maat.VERANDERING, uitgegeven, opdracht), scores.alle());
    }

    private List<Opmerking> zonderSchaal(Uitgegeven uitgegeven) {
        String namen = uitgegeven.tabellen().stream()
                .filter(tabel -> tabel.schaal() == null)
                .map(Niveautabel::score)
                .distinct()
                .map(code -> Niveaugetallen.naam(scores.alle(), code))
                .collect(Collectors.joining(", "));
        List<Opmerking> opmerkingen = new ArrayList<>();
        if (!namen.isEmpty()) {
            opmerkingen.add(new Opmerking(
                    "NIET_IN_STAND",
                    "In deze stand staan van deze scores geen niveaus: " + namen + ". Dat is niet dat er niemand is."));
        }
        return opmerkingen;
    }
}
