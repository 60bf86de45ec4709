package nl.impactmonitor.economics.onzekerheid;

import java.util.List;
import java.util.Optional;

/**
 * How one outcome is spread over the draws.
 *
 * @param standaardfout Monte-Carlo standard error of {@code gemiddelde}
 * @param kansBovenNul share of the draws above zero
 * @param standaardfoutKans its Monte-Carlo standard error
 * @param kwantielen of rising {@code kans}; 0.05, 0.5 and 0.95 are always among them; none for an outcome of which only the
 *     moments were asked
 * @param histogram empty for such an outcome
 */
public record Spreiding(
        String naam,
        double gemiddelde,
        double standaardfout,
        double standaardafwijking,
        double kansBovenNul,
        double standaardfoutKans,
        List<Kwantiel> kwantielen,
        Optional<Histogram> histogram) {

    /**
     * @param waarde the draw of that rank
     * @param standaardfout half the distance between the draws one binomial standard deviation of the rank below and above
     */
    public record Kwantiel(double kans, double waarde, double standaardfout) {}

    /**
     * Classes of equal width between the 0.5% and 99.5% quantiles; the sum of all counts is the number of draws.
     *
     * @param onder draws below {@code van}
     * @param boven draws above {@code tot}
     */
    public record Histogram(double van, double tot, List<Long> aantallen, long onder, long boven) {}

    public Kwantiel kwantiel(double kans) {
        return kwantielen.stream().filter(k -> k.kans() == kans).findFirst().orElseThrow();
    }
}
