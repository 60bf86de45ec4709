package nl.impactmonitor.kpi.statistiek;

import java.util.List;
import java.util.Optional;

/**
 * Difference in differences: mean change of the deelnemers less that of the reference group. It is taken within each stratum
 * (a pilot) and averaged over the deelnemers: pilots differ in more than the programme, and where most of the reference group
 * is in another pilot than most of the deelnemers, that difference would pass for one. Its interval is Welch's, for groups of
 * their own size and spread (B.L. Welch, Biometrika 34, 1947, 28-35), with the degrees of freedom of a weighted sum of
 * variances (F.E. Satterthwaite, Biometrics Bulletin 2, 1946, 110-114). It is a causal reading only as far as both groups
 * would have changed alike without the programme.
 *
 * @param deelnemers mean change of the deelnemers, in points of the score
 * @param referentie mean change of the reference group, were it divided over the strata as the deelnemers are
 * @param waarde the first less the second
 * @param standaardfout of waarde
 * @param vrijheidsgraden Welch-Satterthwaite
 * @param p two-sided
 * @param interval 95%
 */
public record VerschilInVerschillen(
        double deelnemers,
        double referentie,
        double waarde,
        double standaardfout,
        double vrijheidsgraden,
        double p,
        Interval interval) {

    /** The changes of both groups in one stratum. */
    public record Stratum(Verdeling deelnemers, Verdeling referentie) {

        /** Whether both groups have a spread that can be estimated. */
        public boolean telt() {
            return deelnemers.n() >= 2 && referentie.n() >= 2;
        }
    }

    /** Empty without a stratum of at least two people in each group, or without any spread. Other strata do not count. */
    public static Optional<VerschilInVerschillen> van(List<Stratum> alle) {
        List<Stratum> strata = alle.stream().filter(Stratum::telt).toList();
        double samen = strata.stream().mapToLong(s -> s.deelnemers().n()).sum();
        double deelnemers = 0;
        double referentie = 0;
        double variantie = 0;
        double noemer = 0;
        for (Stratum stratum : strata) {
            double gewicht = stratum.deelnemers().n() / samen;
            deelnemers += gewicht * stratum.deelnemers().gemiddelde();
            referentie += gewicht * stratum.referentie().gemiddelde();
            for (Verdeling groep : List.of(stratum.deelnemers(), stratum.referentie())) {
                double deel = gewicht * gewicht * groep.variantie() / groep.n();
                variantie += deel;
                noemer += deel * deel / (groep.n() - 1);
            }
        }
        if (variantie == 0) {
            return Optional.empty();
        }
        double waarde = deelnemers - referentie;
        double fout = Math.sqrt(variantie);
        double vrijheidsgraden = variantie * variantie / noemer;
        return Optional.of(new VerschilInVerschillen(
                deelnemers,
                referentie,
                waarde,
                fout,
                vrijheidsgraden,
                Verdelingen.tweezijdigT(waarde / fout, vrijheidsgraden),
                Interval.rond(waarde, fout * Verdelingen.tKwantiel(vrijheidsgraden))));
    }
}
