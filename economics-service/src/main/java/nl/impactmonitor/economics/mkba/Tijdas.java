package nl.impactmonitor.economics.mkba;

import java.util.Arrays;

/** The moments (years from now) of the entries of a {@link Reeks}. Immutable. */
public final class Tijdas {

    private final double[] momenten;

    private Tijdas(double[] momenten) {
        this.momenten = momenten;
    }

    /** Index 0 is now; index t (1..jaren) is year t at the moment that the convention gives it. */
    public static Tijdas van(Conventie conventie, int jaren) {
        if (jaren < 1 || jaren > 100) {
            throw new IllegalArgumentException("horizon outside 1..100: " + jaren);
        }
        double[] momenten = new double[jaren + 1];
        for (int jaar = 1; jaar <= jaren; jaar++) {
            momenten[jaar] = conventie.moment(jaar);
        }
        return new Tijdas(momenten);
    }

    /** Own moments, for studies whose periods are not whole years. */
    public static Tijdas opMomenten(double... momenten) {
        if (momenten.length == 0 || Arrays.stream(momenten).anyMatch(m -> !Double.isFinite(m))) {
            throw new IllegalArgumentException("moments must be finite and there must be one");
        }
        return new Tijdas(momenten.clone());
    }

    public int lengte() {
        return momenten.length;
    }

    public double moment(int index) {
        return momenten[index];
    }
}
