package nl.impactmonitor.kpi.statistiek;

import java.util.Optional;

/**
 * Difference in differences: mean change of the deelnemers less that of the reference group. Its interval is Welch's, for
 * two groups of their own size and spread (B.L. Welch, Biometrika 34, 1947, 28-35). It is a causal reading only as far as
 * both groups would have changed alike without the programme.
 *
 * @param waarde in points of the score
 * @param standaardfout of waarde
 * @param vrijheidsgraden Welch-Satterthwaite
 * @param p two-sided
 * @param interval 95%
 */
public record VerschilInVerschillen(
        double waarde, double standaardfout, double vrijheidsgraden, double p, Interval interval) {

    /** Empty with fewer than two people in a group, or without any spread. */
    public static Optional<VerschilInVerschillen> van(Verdeling deelnemers, Verdeling referentie) {
        if (deelnemers.n() < 2 || referentie.n() < 2) {
            return Optional.empty();
        }
        double a = deelnemers.variantie() / deelnemers.n();
        double b = referentie.variantie() / referentie.n();
        if (a + b == 0) {
            return Optional.empty();
        }
        double waarde = deelnemers.gemiddelde() - referentie.gemiddelde();
        double fout = Math.sqrt(a + b);
        double vrijheidsgraden = (a + b) * (a + b) / (a * a / (deelnemers.n() - 1) + b * b / (referentie.n() - 1));
        return Optional.of(new VerschilInVerschillen(
                waarde,
                fout,
                vrijheidsgraden,
                Verdelingen.tweezijdigT(waarde / fout, vrijheidsgraden),
                Interval.rond(waarde, fout * Verdelingen.tKwantiel(vrijheidsgraden))));
    }
}
