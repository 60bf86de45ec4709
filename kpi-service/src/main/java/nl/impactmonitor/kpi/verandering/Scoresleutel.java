package nl.impactmonitor.kpi.verandering;

import java.util.Comparator;
import java.util.Map;

/**
 * A score of people who can be taken together.
 *
 * @param leerderType of a basisvaardigheid only: levels of NT1 and NT2 are two scales and never mixed
 */
public record Scoresleutel(Scores.Score score, String leerderType) implements Comparable<Scoresleutel> {

    private static final Comparator<Scoresleutel> VOLGORDE = Comparator.<Scoresleutel, Scoresoort>comparing(
                    s -> s.score().soort())
            .thenComparing(s -> s.score().code())
            .thenComparing(s -> s.leerderType() == null ? "" : s.leerderType());

    /** A code that says NT1 or NT2 itself decides; where it does not, the learner type of the person does. */
    static Scoresleutel van(String code, String leerderType, Map<String, Scores.Score> scores) {
        String inCode = code.startsWith("NT1_") ? "NT1" : code.startsWith("NT2_") ? "NT2" : null;
        Scores.Score score = scores.getOrDefault(
                code,
                new Scores.Score(code, code, inCode == null ? Scoresoort.LEEFGEBIED : Scoresoort.BASISVAARDIGHEID));
        if (score.soort() != Scoresoort.BASISVAARDIGHEID) {
            return new Scoresleutel(score, null);
        }
        return new Scoresleutel(score, inCode == null ? leerderType : inCode);
    }

    @Override
    public int compareTo(Scoresleutel ander) {
        return VOLGORDE.compare(this, ander);
    }
}
