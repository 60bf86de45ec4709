package nl.impactmonitor.kpi.herkomst;

/**
 * One figure of a stand.
 *
 * @param maat what is counted; a month or quarter of the fact stands behind an @, levels behind a #
 * @param plaats pilot, region with its prefix, or * for all
 */
public record Telling(String maat, String plaats) {

    /** Whether people are in it; else they are trajecten. */
    public boolean vanMensen() {
        return !maat.startsWith("TRAJECTEN/");
    }
}
