package nl.impactmonitor.economics.onzekerheid;

import nl.impactmonitor.economics.verdeling.Verdeling;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The value of a quantity as a function of a standard normal draw, {@code F^-1(Phi(z))}: what a Gaussian copula asks, and
 * for a draw without correlation the same as inverting its distribution. Tabulated at 513 points of z from -8 to 8 and
 * interpolated by cubic Hermite polynomials that keep the order of the values (Fritsch and Carlson 1980), because
 * inverting a beta distribution a million times costs a thousand times as much. Beyond 8 standard deviations (one draw in
 * 10^15) the outermost value stands.
 */
final class Kwantieltabel {

    private static final int STAPPEN = 512;
    private static final double RAND = 8.0;
    private static final double PER_STAP = STAPPEN / (2 * RAND);
    private static final NormalDistribution NORMAAL = NormalDistribution.of(0, 1);

    /** Four coefficients a step, lowest power first. */
    private final double[] delen = new double[4 * STAPPEN];

    Kwantieltabel(Verdeling verdeling) {
        double[] y = new double[STAPPEN + 1];
        for (int i = 0; i <= STAPPEN; i++) {
            double z = -RAND + i / PER_STAP;
            y[i] = z <= 0
                    ? verdeling.kwantiel(NORMAAL.cumulativeProbability(z))
                    : verdeling.kwantielVanBoven(NORMAAL.survivalProbability(z));
        }
        double[] helling = hellingen(y);
        for (int i = 0; i < STAPPEN; i++) {
            double stijging = y[i + 1] - y[i];
            delen[4 * i] = y[i];
            delen[4 * i + 1] = helling[i];
            delen[4 * i + 2] = 3 * stijging - 2 * helling[i] - helling[i + 1];
            delen[4 * i + 3] = helling[i] + helling[i + 1] - 2 * stijging;
        }
    }

    /** @param z a standard normal draw */
    double waarde(double z) {
        double plaats = (z + RAND) * PER_STAP;
        if (plaats >= 0.0 && plaats < STAPPEN) {
            int i = (int) plaats;
            return deel(4 * i, plaats - i);
        }
        return plaats < 0.0 ? deel(0, 0.0) : deel(4 * (STAPPEN - 1), 1.0);
    }

    private double deel(int vanaf, double t) {
        return delen[vanaf] + t * (delen[vanaf + 1] + t * (delen[vanaf + 2] + t * delen[vanaf + 3]));
    }

    /** Slopes per step, of fourth order inside, held back to three times the smaller neighbouring rise. */
    private static double[] hellingen(double[] y) {
        int n = y.length;
        double[] helling = new double[n];
        for (int i = 0; i < n; i++) {
            double links = i == 0 ? y[1] - y[0] : y[i] - y[i - 1];
            double rechts = i == n - 1 ? y[n - 1] - y[n - 2] : y[i + 1] - y[i];
            double schatting = i < 2 || i > n - 3
                    ? (links + rechts) / 2
                    : (y[i - 2] - 8 * y[i - 1] + 8 * y[i + 1] - y[i + 2]) / 12;
            helling[i] = Math.max(0.0, Math.min(schatting, 3 * Math.min(links, rechts)));
        }
        return helling;
    }
}
