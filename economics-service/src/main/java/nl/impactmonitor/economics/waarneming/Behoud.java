package nl.impactmonitor.economics.waarneming;

import java.util.Optional;

/**
 * How much of the change of income at EEN was left at VERVOLG.
 *
 * @param deel change at VERVOLG over change at EEN, of the same people; with a reference group both are differences in
 *     differences
 * @param bijEen the change at EEN, not zero
 * @param jaren from EEN to VERVOLG, above zero
 */
public record Behoud(double deel, double bijEen, double jaren) {

    /** @param referentie of a reference group that is used; empty without */
    public static Optional<Behoud> van(Vervolgbeeld deelnemers, Optional<Vervolgbeeld> referentie) {
        double bijEen =
                deelnemers.bijEen() - referentie.map(Vervolgbeeld::bijEen).orElse(0.0);
        double bijVervolg = deelnemers.bijVervolg()
                - referentie.map(Vervolgbeeld::bijVervolg).orElse(0.0);
        return bijEen == 0.0 || deelnemers.somDagen() <= 0
                ? Optional.empty()
                : Optional.of(new Behoud(bijVervolg / bijEen, bijEen, deelnemers.jaren()));
    }

    /** What is left a year later; zero when the change has turned round. */
    public double perJaar() {
        return deel > 0.0 ? StrictMath.pow(deel, 1.0 / jaren) : 0.0;
    }

    /** What one person moves {@link #perJaar}, to first order: their mean over everybody is zero. */
    double invloed(double eigenBijEen, double eigenBijVervolg) {
        double opDeel = (eigenBijVervolg - deel * eigenBijEen) / bijEen;
        return deel > 0.0 ? opDeel * perJaar() / (jaren * deel) : 0.0;
    }
}
