package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.contributie.Schaal.Niveau;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.Niveautabel;
import nl.impactmonitor.kpi.stand.Niveautabellen.Uitgegeven;
import nl.impactmonitor.kpi.verandering.Scores;

/** Levels of a stand as numbers of a report: low, middle and high, so that all scales are read alike and little is held back. */
@Weergave
final class Niveaugetallen {

    private static final List<String> NAMEN = List.of("LAAG", "MIDDEN", "HOOG");

    private final Uitgegeven stand;
    private final int versie;
    private final Map<String, Scores.Score> scores;

    /** @param versie of the definition of a change */
    Niveaugetallen(Vrijgegeven<Uitgegeven> vrijgegeven, int versie, Map<String, Scores.Score> scores) {
        this.stand = vrijgegeven.inhoud();
        this.versie = versie;
        this.scores = scores;
    }

    static String naam(Map<String, Scores.Score> scores, String code) {
        return scores.containsKey(code) ? scores.get(code).naam() : Onderdeelnamen.gewoon(code);
    }

    /** At NUL and at EEN. */
    List<Getal> niveaus() {
        List<Getal> getallen = new ArrayList<>();
        for (Niveautabel tabel : metSchaal()) {
            Map<String, String> namen = namen(tabel.schaal());
            tabel.nul().stream()
                    .filter(cel -> namen.containsKey(cel.van()))
                    .map(cel -> getal(tabel, cel, Deel.NIVEAUS, "NUL", namen.get(cel.van()), " bij de 0-meting"))
                    .forEach(getallen::add);
            tabel.een().stream()
                    .filter(cel -> namen.containsKey(cel.naar()))
                    .map(cel -> getal(tabel, cel, Deel.NIVEAUS, "EEN", namen.get(cel.naar()), " bij de 1-meting"))
                    .forEach(getallen::add);
        }
        return getallen;
    }

    /** From each to each. */
    List<Getal> overgangen() {
        List<Getal> getallen = new ArrayList<>();
        for (Niveautabel tabel : metSchaal()) {
            Map<String, String> namen = namen(tabel.schaal());
            tabel.overgangen().stream()
                    .filter(cel -> namen.containsKey(cel.van()) && namen.containsKey(cel.naar()))
                    .map(cel -> getal(tabel, cel, Deel.OVERGANGEN, namen.get(cel.van()), namen.get(cel.naar()), ""))
                    .forEach(getallen::add);
        }
        return getallen;
    }

    private List<Niveautabel> metSchaal() {
        return stand.tabellen().stream().filter(tabel -> tabel.schaal() != null).toList();
    }

    /** By their code in the stand, lowest first; of two levels there is no middle. */
    private static Map<String, String> namen(Schaal schaal) {
        List<String> groepen =
                schaal.niveaus().stream().map(Niveau::groep).distinct().toList();
        Map<String, String> namen = new TreeMap<>();
        for (int i = 0; i < groepen.size(); i++) {
            namen.put(groepen.get(i), NAMEN.get(i == 0 ? 0 : i == groepen.size() - 1 ? 2 : 1));
        }
        return namen;
    }

    /** @param hier the meting, or the level at NUL @param daar the level, or that at EEN */
    private Getal getal(Niveautabel tabel, Niveautabel.Cel cel, Deel deel, String hier, String daar, String wanneer) {
        String onderdeel = tabel.score() + "/" + tabel.versies();
        Map<String, String> filters = new TreeMap<>(Map.of(
                "definitie",
                Maat.VERANDERING.name(),
                "onderdeel",
                onderdeel + "/TOTAAL",
                "plaats",
                Figuur.GEHEEL,
                deel == Deel.NIVEAUS ? "meting" : "vanNiveau",
                hier,
                "niveau",
                daar));
        if (cel.van() != null) {
            filters.put("van", cel.van());
        }
        if (cel.naar() != null) {
            filters.put("naar", cel.naar());
        }
        String wat = deel == Deel.NIVEAUS
                ? daar.toLowerCase(Locale.ROOT) + wanneer
                : "van " + hier.toLowerCase(Locale.ROOT) + " naar " + daar.toLowerCase(Locale.ROOT);
        return new Getal(
                Adres.van(deel, onderdeel, hier, daar, Figuur.GEHEEL),
                naam(scores, tabel.score()) + ": " + wat,
                Figuur.GEHEEL,
                cel.waarde() == null ? null : BigDecimal.valueOf(cel.waarde()),
                cel.waarde() == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                versie,
                cel.standPer(),
                null,
                filters,
                null,
                null);
    }
}
