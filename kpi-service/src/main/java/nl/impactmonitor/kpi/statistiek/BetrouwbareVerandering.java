package nl.impactmonitor.kpi.statistiek;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Whether the change of one person is more than an error of measurement (N.S. Jacobson and P. Truax, J. Consult. Clin. Psychol.
 * 59, 1991, 12-19): the change divided by the standard error of a difference, SD sqrt(2) sqrt(1 - r), is larger than 1.96.
 *
 * @param betrouwbaarheid r of the score, between 0 and 1
 * @param standaardafwijking SD of the score at the first meting, in points, above 0
 */
public record BetrouwbareVerandering(double betrouwbaarheid, double standaardafwijking) {

    /** As published; one in twenty people who do not change is further from zero. */
    private static final double GRENS = 1.96;

    public BetrouwbareVerandering {
        if (!(betrouwbaarheid > 0 && betrouwbaarheid < 1 && standaardafwijking > 0)) {
            throw new IllegalArgumentException(
                    "no reliability: " + betrouwbaarheid + ", standard deviation " + standaardafwijking);
        }
    }

    /** How many of the people of a table changed reliably. */
    public record Aantallen(Aandeel beter, Aandeel onveranderd, Aandeel slechter) {}

    public double standaardfout() {
        return standaardafwijking * Math.sqrt(2) * Math.sqrt(1 - betrouwbaarheid);
    }

    /** The reliable change index. @param verandering score after less score before, in points */
    public double index(double verandering) {
        return verandering / standaardfout();
    }

    /** A change larger than this is reliable, in points. */
    public double vanaf() {
        return GRENS * standaardfout();
    }

    /** 1 for reliably up, -1 for reliably down, 0 for neither. */
    public int richting(double verandering) {
        return Math.abs(index(verandering)) > GRENS ? (int) Math.signum(verandering) : 0;
    }

    /** @param overgangen of a score of which higher is better, not empty */
    public Aantallen van(Overgangen overgangen) {
        long beter = 0;
        long slechter = 0;
        for (Map.Entry<BigDecimal, Long> cel :
                overgangen.verschillen().aantallen().entrySet()) {
            int richting = richting(cel.getKey().doubleValue());
            beter += richting > 0 ? cel.getValue() : 0;
            slechter += richting < 0 ? cel.getValue() : 0;
        }
        long n = overgangen.n();
        return new Aantallen(Aandeel.van(beter, n), Aandeel.van(n - beter - slechter, n), Aandeel.van(slechter, n));
    }
}
