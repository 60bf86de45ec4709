package nl.impactmonitor.kpi.statistiek;

import java.util.Optional;

/**
 * Student's paired t-test on the mean change (Biometrika 6, 1908, 1-25), as an aid beside the rank test: scores are
 * ordinal, so it leans on the central limit theorem.
 *
 * @param gemiddelde mean change, in points of the score
 * @param standaardafwijking of the changes
 * @param p two-sided
 * @param interval 95%, of the mean change
 */
public record GepaardeT(
        double gemiddelde, double standaardafwijking, double t, long vrijheidsgraden, double p, Interval interval) {

    /** Empty with fewer than two people, or when everybody changed alike: then there is no spread to test against. */
    static Optional<GepaardeT> van(Verdeling verschillen) {
        if (verschillen.n() < 2 || verschillen.aantallen().size() < 2) {
            return Optional.empty();
        }
        long vrijheidsgraden = verschillen.n() - 1;
        double gemiddelde = verschillen.gemiddelde();
        double afwijking = verschillen.standaardafwijking();
        double fout = afwijking / Math.sqrt(verschillen.n());
        double t = gemiddelde / fout;
        return Optional.of(new GepaardeT(
                gemiddelde,
                afwijking,
                t,
                vrijheidsgraden,
                Verdelingen.tweezijdigT(t, vrijheidsgraden),
                Interval.rond(gemiddelde, fout * Verdelingen.tKwantiel(vrijheidsgraden))));
    }
}
