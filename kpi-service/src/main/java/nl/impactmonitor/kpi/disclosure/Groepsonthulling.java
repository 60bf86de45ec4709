package nl.impactmonitor.kpi.disclosure;

import java.util.Arrays;

/**
 * Group disclosure (SDC Handbook, Statistics Netherlands/ESSnet): a row in which everybody falls in one category tells of
 * each of them which, and a row in which all but one do tells it to that one.
 */
public final class Groepsonthulling {
    private Groepsonthulling() {}

    /** @param rij people per category; a row of nobody tells of nobody */
    public static boolean in(long... rij) {
        long samen = Arrays.stream(rij).sum();
        long grootste = Arrays.stream(rij).max().orElse(0);
        return rij.length > 1 && samen > 0 && grootste >= samen - 1;
    }
}
