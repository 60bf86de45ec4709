package nl.impactmonitor.kpi.statistiek;

/**
 * What a one-group pre-post design can say of one score: that it changed, and how sure that is. It is no effect.
 *
 * @param nul distribution at the first meting of the pair
 * @param een distribution at the second
 * @param mediaan of the changes, in points (1 - 0)
 * @param gemiddelde of the changes
 * @param t null where it cannot be computed, as effectgrootte and wilcoxon
 */
public record Verandering(
        long n,
        Verdeling nul,
        Verdeling een,
        Aandeel beter,
        Aandeel gelijk,
        Aandeel slechter,
        double mediaan,
        double gemiddelde,
        GepaardeT t,
        Effectgrootte effectgrootte,
        Wilcoxon wilcoxon) {

    /** @throws IllegalStateException when the table is empty */
    public static Verandering van(Overgangen overgangen, Richting richting) {
        Verdeling verschillen = overgangen.verschillen();
        long n = verschillen.n();
        long beter = verschillen.isLeeg() ? 0 : verschillen.metTeken(richting.teken(1));
        long slechter = verschillen.metTeken(richting.teken(-1));
        double mediaan = verschillen.mediaan();
        Verdeling nul = overgangen.voor();
        Verdeling een = overgangen.na();
        return new Verandering(
                n,
                nul,
                een,
                Aandeel.van(beter, n),
                Aandeel.van(n - beter - slechter, n),
                Aandeel.van(slechter, n),
                mediaan,
                verschillen.gemiddelde(),
                GepaardeT.van(verschillen).orElse(null),
                Effectgrootte.van(overgangen).orElse(null),
                Wilcoxon.van(verschillen).orElse(null));
    }
}
