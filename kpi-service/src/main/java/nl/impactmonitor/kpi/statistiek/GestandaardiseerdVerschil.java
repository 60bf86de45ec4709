package nl.impactmonitor.kpi.statistiek;

import java.util.Optional;

/**
 * How far two groups lie apart at the start, in standard deviations: (m1 - m2) / sqrt((s1^2 + s2^2) / 2) (P.C. Austin,
 * Statistics in Medicine 28, 2009, 3083-3107); by habit more than 0.1 deserves a look. Unlike a test it does not grow
 * with the number of people. Interval: standard error sqrt((n1 + n2) / (n1 n2) + d^2 / (2 (n1 + n2))) (Hedges and Olkin,
 * Statistical Methods for Meta-Analysis, 1985).
 *
 * @param waarde positive when the first group scores higher
 * @param interval 95%
 */
public record GestandaardiseerdVerschil(double waarde, Interval interval) {

    /** Empty with fewer than two people in a group, or without any spread. */
    public static Optional<GestandaardiseerdVerschil> van(Verdeling een, Verdeling ander) {
        if (een.n() < 2 || ander.n() < 2) {
            return Optional.empty();
        }
        double spreiding = Math.sqrt((een.variantie() + ander.variantie()) / 2);
        if (spreiding == 0) {
            return Optional.empty();
        }
        double d = (een.gemiddelde() - ander.gemiddelde()) / spreiding;
        double samen = (double) een.n() + ander.n();
        double fout = Math.sqrt(samen / ((double) een.n() * ander.n()) + d * d / (2 * samen));
        return Optional.of(new GestandaardiseerdVerschil(d, Interval.rond(d, Verdelingen.Z * fout)));
    }
}
