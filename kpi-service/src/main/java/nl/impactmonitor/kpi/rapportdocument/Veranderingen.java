package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;

/** What changed per score between the 0-meting and the 1-meting, of one place. */
final class Veranderingen {

    static final List<String> RICHTINGEN = List.of("TOTAAL", "BETER", "GELIJK", "SLECHTER");

    /** @param naam of the score @param delen by direction */
    record Score(String naam, String code, Map<String, Getal> delen) {}

    private final Stof stof;

    Veranderingen(Stof stof) {
        this.stof = stof;
    }

    /** In the order of their codes; of a score in several instrument versions one for each. */
    List<Score> van(String plaats) {
        SequencedMap<String, Map<String, Getal>> scores = new LinkedHashMap<>();
        for (Getal getal : stof.van(Deel.VERANDERING, plaats)) {
            String onderdeel = getal.filters().getOrDefault("onderdeel", "");
            int laatste = onderdeel.lastIndexOf('/');
            if (laatste > 0) {
                scores.computeIfAbsent(onderdeel.substring(0, laatste), score -> new LinkedHashMap<>())
                        .put(onderdeel.substring(laatste + 1), getal);
            }
        }
        return scores.entrySet().stream()
                .filter(score -> score.getValue().containsKey("TOTAAL"))
                .map(score -> score(
                        score.getKey(),
                        score.getValue(),
                        scores.keySet().stream().toList()))
                .toList();
    }

    /** With the versions in its name only where there are more of the same score. */
    private static Score score(String sleutel, Map<String, Getal> delen, List<String> alle) {
        String code = sleutel.substring(0, sleutel.indexOf('/'));
        String versies = sleutel.substring(sleutel.indexOf('/') + 1);
        boolean meer =
                alle.stream().filter(ander -> ander.startsWith(code + "/")).count() > 1;
        return new Score(
                naam(delen.get("TOTAAL")) + (meer && !versies.isEmpty() ? " (" + versies + ")" : ""), code, delen);
    }

    /** Of the programma, or of the one pilot of the report; and at the end what may not be concluded. */
    List<Alinea> zinnen() {
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.VERANDERING);
        if (!ontbreekt.isEmpty()) {
            return ontbreekt;
        }
        List<Alinea> zinnen = new ArrayList<>();
        Map<Richting, List<Score>> perRichting = stof.hoofdplaats().stream()
                .flatMap(plaats -> van(plaats).stream())
                .collect(Collectors.groupingBy(Richting::van, TreeMap::new, Collectors.toList()));
        perRichting.forEach((richting, scores) -> zinnen.add(richting.zin(scores)));
        if (zinnen.isEmpty()) {
            zinnen.add(Alinea.tekst("De veranderingen staan per pilot in de profielen."));
        }
        zinnen.add(Zinnen.verandering(stof.referentie()));
        return zinnen;
    }

    Tabel tabel(String id, String bijschrift, String plaats) {
        return new Tabel(
                id,
                bijschrift,
                List.of("Score", "Met twee vergelijkbare scores", "Beter", "Gelijk", "Slechter"),
                van(plaats).stream()
                        .map(score -> new Rij(
                                score.naam(),
                                RICHTINGEN.stream()
                                        .map(richting ->
                                                Tabellen.cel(score.delen().get(richting)))
                                        .toList()))
                        .toList());
    }

    /** The name of the score, of which the name of the number is the beginning; how it is coded is left out. */
    private static String naam(Getal totaal) {
        int dubbelePunt = totaal.naam().lastIndexOf(": ");
        String naam = dubbelePunt < 0 ? totaal.naam() : totaal.naam().substring(0, dubbelePunt);
        return naam.replace(" (0 = nee, 1 = ja)", "");
    }
}
