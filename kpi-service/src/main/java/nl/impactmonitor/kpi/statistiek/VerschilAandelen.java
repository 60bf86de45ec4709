package nl.impactmonitor.kpi.statistiek;

import java.util.List;

/**
 * The difference of two shares of different people, within each stratum and averaged over the people of the first share. In
 * one stratum the interval is R.G. Newcombe's from the two score intervals (Statistics in Medicine 17, 1998, 873-890, method
 * 10): down sqrt((p1 - l1)^2 + (u2 - p2)^2), up sqrt((u1 - p1)^2 + (p2 - l2)^2). Over strata these distances are added as
 * squares, each with its weight (G.Y. Zou and A. Donner, Statistics in Medicine 27, 2008, 1693-1702).
 *
 * @param waarde the first share less the second
 * @param interval 95%
 */
public record VerschilAandelen(double waarde, Interval interval) {

    /** Both shares in one stratum. */
    public record Stratum(Aandeel een, Aandeel ander) {}

    /** @param strata at least one */
    public static VerschilAandelen van(List<Stratum> strata) {
        double samen = strata.stream().mapToLong(s -> s.een().n()).sum();
        double verschil = 0;
        double omlaag = 0;
        double omhoog = 0;
        for (Stratum stratum : strata) {
            Aandeel een = stratum.een();
            Aandeel ander = stratum.ander();
            double gewicht = een.n() / samen;
            verschil += gewicht * (een.waarde() - ander.waarde());
            omlaag += kwadraat(gewicht * (een.waarde() - een.interval().van()))
                    + kwadraat(gewicht * (ander.interval().tot() - ander.waarde()));
            omhoog += kwadraat(gewicht * (een.interval().tot() - een.waarde()))
                    + kwadraat(gewicht * (ander.waarde() - ander.interval().van()));
        }
        return new VerschilAandelen(verschil, new Interval(verschil - Math.sqrt(omlaag), verschil + Math.sqrt(omhoog)));
    }

    private static double kwadraat(double x) {
        return x * x;
    }
}
