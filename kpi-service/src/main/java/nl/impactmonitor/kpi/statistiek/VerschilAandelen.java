package nl.impactmonitor.kpi.statistiek;

/**
 * The difference of two shares of different people, with R.G. Newcombe's interval from the two score intervals (Statistics
 * in Medicine 17, 1998, 873-890, method 10): down sqrt((p1 - l1)^2 + (u2 - p2)^2), up sqrt((u1 - p1)^2 + (p2 - l2)^2).
 *
 * @param waarde the first share less the second
 * @param interval 95%
 */
public record VerschilAandelen(double waarde, Interval interval) {

    public static VerschilAandelen van(Aandeel een, Aandeel ander) {
        double verschil = een.waarde() - ander.waarde();
        double omlaag =
                Math.hypot(een.waarde() - een.interval().van(), ander.interval().tot() - ander.waarde());
        double omhoog = Math.hypot(
                een.interval().tot() - een.waarde(),
                ander.waarde() - ander.interval().van());
        return new VerschilAandelen(verschil, new Interval(verschil - omlaag, verschil + omhoog));
    }
}
