package nl.impactmonitor.interview.overeenstemming;

import java.util.Collection;

/**
 * How far coders agree. Each measure is null where it does not exist: nothing judged twice, or one value only.
 *
 * @param eenheden number of things judged by two coders or more
 * @param percentage share of equal pairs of judgements, 0 to 1
 * @param kappa Cohen's kappa (Cohen, 1960, A coefficient of agreement for nominal scales, Educational and Psychological
 *     Measurement 20); with more than two coders the mean over all pairs of coders for which it exists (Light, 1971,
 *     Measures of response agreement for qualitative data, Psychological Bulletin 76)
 * @param alpha Krippendorff's alpha, nominal, any number of coders, missing judgements left out
 */
public record Overeenstemming(int eenheden, Double percentage, Double kappa, Double alpha) {

    public static Overeenstemming van(Collection<Oordelen> eenheden) {
        return van(Telling.van(eenheden, codeurs(eenheden), waarden(eenheden)));
    }

    static Overeenstemming van(Telling telling) {
        return new Overeenstemming(telling.dubbel(), telling.percentage(), telling.kappa(), telling.alpha());
    }

    static int codeurs(Collection<Oordelen> eenheden) {
        return eenheden.stream().mapToInt(e -> e.waarden().size()).max().orElse(2);
    }

    /** Values run from 0 on without large holes. */
    static int waarden(Collection<Oordelen> eenheden) {
        return eenheden.stream()
                        .flatMap(e -> e.waarden().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(Oordelen.GEEN)
                + 1;
    }
}
