package nl.impactmonitor.economics.verdeling;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/**
 * How one uncertain quantity is spread, in the unit of that quantity. Whoever makes one keeps to what its factory says;
 * {@link Verdelingsopgave#fouten} checks what comes from outside.
 */
public sealed interface Verdeling {

    double gemiddelde();

    double variantie();

    /** @param kans below the answer, 0 to 1 */
    double kwantiel(double kans);

    /** @param kans above the answer; keeps the digits in the upper tail, where 1 - kans would lose them */
    double kwantielVanBoven(double kans);

    /** No uncertainty at all. */
    static Verdeling vast(double waarde) {
        return new Vast(waarde);
    }

    /** @param standaardafwijking above zero */
    static Verdeling normaal(double gemiddelde, double standaardafwijking) {
        return new Continu(NormalDistribution.of(gemiddelde, standaardafwijking), 0.0, 1.0);
    }

    /** @param mu mean of the logarithm; sigma its standard deviation, above zero */
    static Verdeling lognormaal(double mu, double sigma) {
        return new Continu(LogNormalDistribution.of(mu, sigma), 0.0, 1.0);
    }

    /** Beta on [laag, hoog]; alfa and beta above zero. */
    static Verdeling beta(double alfa, double beta, double laag, double hoog) {
        return new Continu(BetaDistribution.of(alfa, beta), laag, hoog - laag);
    }

    /** @param modus within [laag, hoog]; laag below hoog */
    static Verdeling driehoek(double laag, double modus, double hoog) {
        return new Continu(TriangularDistribution.of(laag, modus, hoog), 0.0, 1.0);
    }

    /** PERT: a beta whose mean is (laag + 4 x modus + hoog) / 6 (Malcolm et al. 1959). */
    static Verdeling pert(double laag, double modus, double hoog) {
        double breedte = hoog - laag;
        return beta(1.0 + 4.0 * (modus - laag) / breedte, 1.0 + 4.0 * (hoog - modus) / breedte, laag, hoog);
    }

    static Verdeling uniform(double laag, double hoog) {
        return new Continu(UniformContinuousDistribution.of(laag, hoog), 0.0, 1.0);
    }

    default boolean onzeker() {
        return variantie() > 0.0;
    }

    /** One value with certainty. */
    record Vast(double waarde) implements Verdeling {

        @Override
        public double gemiddelde() {
            return waarde;
        }

        @Override
        public double variantie() {
            return 0.0;
        }

        @Override
        public double kwantiel(double kans) {
            return waarde;
        }

        @Override
        public double kwantielVanBoven(double kans) {
            return waarde;
        }
    }

    /** {@code verschuiving + schaal x basis}. */
    record Continu(ContinuousDistribution basis, double verschuiving, double schaal) implements Verdeling {

        @Override
        public double gemiddelde() {
            return verschuiving + schaal * basis.getMean();
        }

        @Override
        public double variantie() {
            return schaal * schaal * basis.getVariance();
        }

        @Override
        public double kwantiel(double kans) {
            return verschuiving + schaal * basis.inverseCumulativeProbability(kans);
        }

        @Override
        public double kwantielVanBoven(double kans) {
            return verschuiving + schaal * basis.inverseSurvivalProbability(kans);
        }
    }
}
