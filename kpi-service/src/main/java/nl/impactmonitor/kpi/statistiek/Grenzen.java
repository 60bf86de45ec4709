package nl.impactmonitor.kpi.statistiek;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What the change would be if the drop-outs are counted in: as if all of them stayed as they were, and as if all of them
 * got worse (bounds in the sense of C.F. Manski, American Economic Review 80, 1990, 319-323). For the mean, worse is the
 * worst score that anybody has; for the shares everybody counts as worse, who already has that score too.
 *
 * @param uitvallers with a first meting and no second one
 * @param onveranderd all drop-outs unchanged
 * @param verslechterd all drop-outs worse
 */
public record Grenzen(long uitvallers, Grens onveranderd, Grens verslechterd) {

    /** @param gemiddeldeVerandering of all with a first meting, in points (1 - 0) */
    public record Grens(Aandeel beter, Aandeel gelijk, Aandeel slechter, double gemiddeldeVerandering) {}

    /** @throws IllegalStateException when there is nobody with a first meting */
    public static Grenzen van(Overgangen overgangen, Verdeling uitvallers, Richting richting) {
        Verdeling verschillen = overgangen.verschillen();
        long u = uitvallers.n();
        long n = Math.addExact(verschillen.n(), u);
        if (n == 0) {
            throw new IllegalStateException("nobody with a first meting");
        }
        long beter = verschillen.metTeken(richting.teken(1));
        long gelijk = verschillen.metTeken(0);
        long slechter = verschillen.metTeken(richting.teken(-1));
        BigDecimal som = verschillen.som();
        BigDecimal val = slechtste(overgangen, uitvallers, richting)
                .multiply(BigDecimal.valueOf(u))
                .subtract(uitvallers.som());
        return new Grenzen(
                u,
                new Grens(
                        Aandeel.van(beter, n),
                        Aandeel.van(gelijk + u, n),
                        Aandeel.van(slechter, n),
                        som.doubleValue() / n),
                new Grens(
                        Aandeel.van(beter, n),
                        Aandeel.van(gelijk, n),
                        Aandeel.van(slechter + u, n),
                        som.add(val).doubleValue() / n));
    }

    private static BigDecimal slechtste(Overgangen overgangen, Verdeling uitvallers, Richting richting) {
        NavigableSet<BigDecimal> scores = new TreeSet<>(uitvallers.aantallen().keySet());
        scores.addAll(overgangen.cellen().keySet());
        scores.addAll(overgangen.na().aantallen().keySet());
        return richting == Richting.HOGER_IS_BETER ? scores.first() : scores.last();
    }
}
