package nl.impactmonitor.economics.waarneming;

import java.util.List;
import java.util.Objects;

/**
 * When the trajecten of a group ran, over those whose traject has ended.
 *
 * @param somDagenTotStart sum of the days from NUL to the start
 * @param somDagen sum of the days from start to end
 */
public record Trajectbeeld(int n, long somDagenTotStart, long somDagen) {

    static final Trajectbeeld LEEG = new Trajectbeeld(0, 0, 0);
    private static final double DAGEN_PER_JAAR = 365.25;

    static Trajectbeeld van(List<Paar> paren) {
        List<Trajecttijd> bekend =
                paren.stream().map(Paar::traject).filter(Objects::nonNull).toList();
        return new Trajectbeeld(
                bekend.size(),
                bekend.stream().mapToLong(Trajecttijd::dagenTotStart).sum(),
                bekend.stream().mapToLong(Trajecttijd::dagen).sum());
    }

    /** Mean years from NUL to the start. */
    public double jarenTotStart() {
        return n == 0 ? 0.0 : somDagenTotStart / DAGEN_PER_JAAR / n;
    }

    /** Mean years that it lasts. */
    public double jaren() {
        return n == 0 ? 0.0 : somDagen / DAGEN_PER_JAAR / n;
    }
}
