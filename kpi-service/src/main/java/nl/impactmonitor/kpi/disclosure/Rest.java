package nl.impactmonitor.kpi.disclosure;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * What is left of a whole that is shown, once its parts that are shown are taken off.
 *
 * @param cellen numbers of the figures, the whole first
 * @param verborgen what is not shown
 */
record Rest(int[] cellen, IntFunction<Celstand> cel, IntPredicate verborgen) {

    /** Whether it is not what was left before. */
    boolean isNieuw() {
        boolean nieuw = cel.apply(cellen[0]).wasVerborgen();
        for (int i = 1; i < cellen.length; i++) {
            Celstand deel = cel.apply(cellen[i]);
            nieuw |= verborgen.test(cellen[i]) ? !deel.stil() : deel.wasVerborgen();
        }
        return nieuw;
    }

    /** Whether it is of nobody or of enough people, and so who moved in it. */
    boolean genoeg(long minimum) {
        long mensen = 0;
        long verloop = 0;
        int delen = 0;
        boolean niemand = true;
        boolean bekendGeheel = cel.apply(cellen[0]).vorig() == Celstand.Vorig.GETOOND;
        for (int i = 1; i < cellen.length; i++) {
            if (verborgen.test(cellen[i])) {
                Celstand deel = cel.apply(cellen[i]);
                delen++;
                mensen += deel.personen();
                verloop += deel.verloop();
                niemand &= deel.personen() == 0 && deel.nulMag();
                bekendGeheel &= deel.vorig() != Celstand.Vorig.GEEN && deel.gedrukt();
            }
        }
        if (verborgen.test(cellen[0]) || niemand || delen == cellen.length - 1) {
            return true;
        }
        return mensen >= minimum && !(bekendGeheel && verloop > 0 && verloop < minimum);
    }

    /** What to hide besides: the part with fewest people first, the whole last. @return -1 where nothing may be */
    int aanvulling(IntPredicate kan) {
        int beste = -1;
        for (int i = 1; i < cellen.length; i++) {
            long personen = cel.apply(cellen[i]).personen();
            boolean deze = !verborgen.test(cellen[i]) && kan.test(cellen[i]) && personen > 0;
            if (deze && (beste < 0 || personen < cel.apply(beste).personen())) {
                beste = cellen[i];
            }
        }
        return beste < 0 && kan.test(cellen[0]) ? cellen[0] : beste;
    }
}
