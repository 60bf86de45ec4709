package nl.impactmonitor.kpi.stand;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.contributie.Schaal.Niveau;

/**
 * How many people with two comparable scores were at which level of one score at NUL and at EEN, as it went out.
 *
 * @param score its code
 * @param versies group of instrument versions that may be compared
 * @param schaal null where the stand has no levels of this score: then nothing is known of them, not that there is nobody
 * @param cellen every combination of a level or what it is taken together in; none without schaal
 */
public record Niveautabel(String score, String versies, Schaal schaal, Cel totaal, List<Cel> cellen) {

    /**
     * @param van code of a level at NUL, or LAAG, MIDDEN or HOOG; null for all
     * @param naar the same at EEN
     * @param waarde null when suppressed
     * @param standPer when this figure was made, or suppressed
     */
    public record Cel(String van, String naar, Long waarde, Instant standPer) {}

    /** At NUL, the levels and what they are taken together in. */
    public List<Cel> nul() {
        return cellen.stream().filter(cel -> cel.naar == null).toList();
    }

    /** At EEN. */
    public List<Cel> een() {
        return cellen.stream().filter(cel -> cel.van == null).toList();
    }

    /** From where to where. */
    public List<Cel> overgangen() {
        return cellen.stream()
                .filter(cel -> cel.van != null && cel.naar != null)
                .toList();
    }

    /** Names of levels, and of what they are taken together in, lowest first. */
    static List<String> namen(Schaal schaal) {
        return Stream.concat(
                        schaal.niveaus().stream().map(Niveau::code),
                        schaal.niveaus().stream().map(Niveau::groep))
                .distinct()
                .toList();
    }
}
