package nl.impactmonitor.kpi.standtabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.bestand.Toelichting;
import nl.impactmonitor.kpi.bestand.Weggelaten;

/** The levels as they were given to the caller, long: a figure a row. */
final class NiveauBlad {

    private static final String ALLE = "ALLE";

    private static final List<Kolom> KOLOMMEN = List.of(
            Kolom.verplicht("score", "Score", "Code van het leefgebied, de vaardigheid of de schaal.", Type.TEKST),
            Kolom.verplicht(
                    "instrument",
                    "Instrument",
                    "De eerste van de instrumentversies die samen zijn vergeleken.",
                    Type.TEKST),
            Kolom.verplicht(
                    "van", "Van", "Niveau bij de nulmeting, of LAAG, MIDDEN, HOOG of ALLE niveaus samen.", Type.TEKST),
            Kolom.verplicht(
                    "naar",
                    "Naar",
                    "Niveau bij de eenmeting, of LAAG, MIDDEN, HOOG of ALLE niveaus samen.",
                    Type.TEKST),
            Kolom.van("cijfer", "Cijfer", "Deelnemers; een punt als het niet wordt getoond.", Type.GEHEEL),
            Kolom.van("reden", "Reden", "Waarom er geen cijfer is; leeg als er een cijfer is.", Type.TEKST),
            Kolom.verplicht("standPer", "Stand per", "Wanneer dit cijfer is gemaakt of onderdrukt.", Type.MOMENT));

    private NiveauBlad() {}

    static Tabelblad van(Niveauverdeling verdeling, String licentie) {
        Map<String, String> toelichting = new LinkedHashMap<>(Toelichting.van(
                verdeling.programma(),
                verdeling.peildatum(),
                verdeling.standPer(),
                verdeling.bron().name(),
                verdeling.status().name()));
        List<List<Object>> rijen = new ArrayList<>();
        for (Niveauverdeling.Score score : verdeling.scores()) {
            if (score.inStand()) {
                rijen(score, rijen);
                toelichting.put("Niveaus " + score.code() + " " + score.instrument(), niveaus(score));
            } else {
                toelichting.put(
                        "Niveaus " + score.code() + " " + score.instrument(),
                        "niet in deze stand; dat er geen rijen van zijn, is niet dat er niemand is");
            }
        }
        return new Tabelblad(
                "Niveaus",
                "Niveaus bij nulmeting en eenmeting van programma " + verdeling.programma() + " op "
                        + verdeling.peildatum(),
                "Hoeveel deelnemers met twee vergelijkbare scores op welk niveau zaten, en wie van welk naar welk"
                        + " ging.",
                KOLOMMEN,
                rijen,
                List.of("score", "instrument", "van", "naar"),
                toelichting,
                licentie);
    }

    private static void rijen(Niveauverdeling.Score score, List<List<Object>> rijen) {
        Niveauverdeling.Aantal totaal = score.totaal();
        rijen.add(rij(score, ALLE, ALLE, totaal.waarde(), totaal.reden(), totaal.standPer()));
        for (List<Niveauverdeling.Cel> cellen : List.of(score.nul(), score.een(), score.overgangen())) {
            cellen.forEach(cel -> rijen.add(rij(
                    score,
                    cel.van() == null ? ALLE : cel.van(),
                    cel.naar() == null ? ALLE : cel.naar(),
                    cel.waarde(),
                    cel.reden(),
                    cel.standPer())));
        }
    }

    private static List<Object> rij(
            Niveauverdeling.Score score, String van, String naar, Long waarde, Object reden, Object standPer) {
        return Arrays.asList(score.code(), score.instrument(), van, naar, Weggelaten.of(waarde), reden, standPer);
    }

    private static String niveaus(Niveauverdeling.Score score) {
        List<String> niveaus = new ArrayList<>();
        for (Niveauverdeling.Niveau niveau : score.niveaus()) {
            String van = niveau.van().stripTrailingZeros().toPlainString();
            String tot = niveau.tot().stripTrailingZeros().toPlainString();
            String bereik = van.equals(tot) ? van : van + " tot " + tot;
            niveaus.add(niveau.code() + " (" + bereik
                    + (niveau.groep().equals(niveau.code()) ? ")" : ", " + niveau.groep() + ")"));
        }
        return String.join("; ", niveaus);
    }
}
