package nl.impactmonitor.kpi.verandering;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.verandering.Telrij.Kant;

/**
 * The rows of a selection, laid out per score and per group of instrument versions.
 *
 * @param perVersies group of instrument versions ('' where none is involved) -> people
 * @param nietVergelijkbaar deelnemers with two metingen on versions that may not be compared
 */
public record Reeksen(SortedMap<String, Reeks> perVersies, long nietVergelijkbaar) {

    /** Of nobody. */
    static final Reeksen GEEN = new Reeksen(new TreeMap<>(), 0);

    public static SortedMap<Scoresleutel, Reeksen> van(List<Telrij> rijen, Map<String, Scores.Score> scores) {
        SortedMap<Scoresleutel, Reeksen> perScore = new TreeMap<>();
        rijen.stream()
                .collect(Collectors.groupingBy(rij -> Scoresleutel.van(rij.code(), rij.leerderType(), scores)))
                .forEach((sleutel, eigen) -> perScore.put(sleutel, van(eigen)));
        return perScore;
    }

    private static Reeksen van(List<Telrij> rijen) {
        SortedMap<String, Reeks> perVersies = new TreeMap<>();
        rijen.stream()
                .filter(rij -> rij.versies() != null)
                .collect(Collectors.groupingBy(Telrij::versies))
                .forEach((versies, eigen) -> perVersies.put(versies, new Reeks(eigen)));
        long nietVergelijkbaar = rijen.stream()
                .filter(rij -> rij.versies() == null
                        && rij.groep() == Groep.DEELNEMER
                        && rij.kant() == Kant.GEMETEN
                        && rij.van() != null
                        && rij.naar() != null)
                .mapToLong(Telrij::n)
                .sum();
        return new Reeksen(perVersies, nietVergelijkbaar);
    }
}
