package nl.impactmonitor.kpi.verandering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.maat.Nederlands;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Reden;

/** Lays what went out as scores. Means, tests and transitions would tell of the suppressed people, so there are none. */
final class Standmaker {

    private static final String ONDERDRUKT =
            "Een of meer aantallen zijn weggelaten, omdat er te weinig mensen achter staan.";

    private static final String NIET_TEGELIJK =
            "De aantallen zijn niet op hetzelfde moment gemaakt; daarom staan er geen aandelen bij.";

    private final SortedMap<Scoresleutel, List<LeefgebiedReeks>> scores = new TreeMap<>();

    Standmaker(SortedMap<Standreeks.Sleutel, Standreeks> reeksen, Instant standPer, Map<String, Scores.Score> bekend) {
        reeksen.forEach((sleutel, reeks) -> scores.computeIfAbsent(
                        Scoresleutel.van(sleutel.code(), null, bekend), k -> new ArrayList<>())
                .add(van(sleutel.versies(), reeks, standPer)));
    }

    List<Leefgebied> alle() {
        return scores.entrySet().stream()
                .map(e -> new Leefgebied(
                        e.getKey().score().code(),
                        e.getKey().score().naam(),
                        e.getKey().score().soort(),
                        e.getKey().leerderType(),
                        null,
                        null,
                        e.getValue()))
                .toList();
    }

    List<Leefgebied> met(String code) {
        return alle().stream().filter(l -> l.code().equals(code)).toList();
    }

    private static LeefgebiedReeks van(String versies, Standreeks reeks, Instant standPer) {
        Instant gemaakt = reeks.totaal().standPer();
        return LeefgebiedReeks.uitStand(
                versies.isEmpty() ? null : versies,
                reeks.totaal().waarde(),
                zin(reeks),
                gemaakt.equals(standPer) ? null : gemaakt,
                reeks.beter().deelVan(reeks.totaal()),
                reeks.gelijk().deelVan(reeks.totaal()),
                reeks.slechter().deelVan(reeks.totaal()),
                reeks.volledig() ? null : Reden.ONDERDRUKT);
    }

    private static String zin(Standreeks reeks) {
        if (!reeks.volledig()) {
            return ONDERDRUKT;
        }
        long n = reeks.totaal().waarde();
        if (reeks.beter().deelVan(reeks.totaal()).aandeel() == null && n > 0) {
            return NIET_TEGELIJK;
        }
        return n == 0
                ? "Er is nog niemand met twee vergelijkbare scores."
                : "Van %d deelnemers met twee vergelijkbare scores ging %s omhoog, bleef %s gelijk en ging %s omlaag."
                        .formatted(
                                n,
                                Nederlands.procent((double) reeks.beter().waarde() / n),
                                Nederlands.procent((double) reeks.gelijk().waarde() / n),
                                Nederlands.procent((double) reeks.slechter().waarde() / n));
    }
}
