package nl.impactmonitor.kpi.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * The exact width of what is left of a cell, by linear programme, when only the given suppressed cells may differ from the
 * truth: all sums stay as they are, and no cell falls below what is known to be in it. With fewer cells than there are the
 * answer is a lower bound.
 */
final class Programmering {

    /** More than any cell, so that the programme is bounded. */
    private static final long HOOGSTENS = 1L << 32;

    private static final double GELIJK = 1e-6;

    private final Tabel tabel;
    private final List<int[]> lijnen;

    Programmering(Tabel tabel, List<int[]> lijnen) {
        this.tabel = tabel;
        this.lijnen = lijnen;
    }

    /** Whether the cell can be that much higher and lower, or, where it may be either, as much together. */
    boolean genoeg(int doel, Collection<Integer> cellen, Tekort gevraagd) {
        Tekort rest = gevraagd.na(omhoog(doel, cellen), 0);
        return rest.samen() == 0 || rest.na(0, omlaag(doel, cellen)).samen() == 0;
    }

    /** Between the lowest and the highest that it can be. */
    long breedte(int doel, Collection<Integer> cellen) {
        return omhoog(doel, cellen) + omlaag(doel, cellen);
    }

    /** In whole people; 0 also where the programme finds no answer. */
    private long omhoog(int doel, Collection<Integer> cellen) {
        return heel(uiterste(doel, cellen, 1).orElse(nu(doel, doel)) - nu(doel, doel));
    }

    private long omlaag(int doel, Collection<Integer> cellen) {
        return heel(nu(doel, doel) - uiterste(doel, cellen, -1).orElse(nu(doel, doel)));
    }

    private static long heel(double ruimte) {
        return (long) Math.floor(ruimte + GELIJK);
    }

    /** Given to the solver as numbers: a model of ojAlgo reckons them first in decimals, and called some unsolvable. */
    private OptionalDouble uiterste(int doel, Collection<Integer> cellen, int kant) {
        List<Integer> vrij = vrij(doel, cellen);
        if (!vrij.contains(doel)) {
            return OptionalDouble.empty();
        }
        int[] plaats = new int[tabel.grootte()];
        double[] streven = new double[vrij.size()];
        double[] hoogstens = new double[vrij.size()];
        for (int i = 0; i < vrij.size(); i++) {
            plaats[vrij.get(i)] = i + 1;
            hoogstens[i] = hoogstens(vrij.get(i), doel);
        }
        streven[vrij.indexOf(doel)] = -kant;
        LinearSolver.Builder programma =
                LinearSolver.newBuilder(streven).lower(new double[vrij.size()]).upper(hoogstens);
        lijnen.forEach(lijn -> som(programma, lijn, plaats, doel, vrij.size()));
        Optimisation.Result uitkomst = programma.solve();
        return uitkomst.getState().isOptimal()
                ? OptionalDouble.of(uitkomst.doubleValue(vrij.indexOf(doel)))
                : OptionalDouble.empty();
    }

    /** Without those that are the only ones in a sum, over and over: they are what they are. */
    private List<Integer> vrij(int doel, Collection<Integer> cellen) {
        boolean[] vrij = new boolean[tabel.grootte()];
        vrij[doel] = true;
        cellen.forEach(cel -> vrij[cel] = true);
        boolean minder = true;
        while (minder) {
            minder = false;
            for (int[] lijn : lijnen) {
                int[] hier = Arrays.stream(lijn).filter(cel -> vrij[cel]).toArray();
                if (hier.length == 1) {
                    vrij[hier[0]] = false;
                    minder = true;
                }
            }
        }
        return IntStream.range(0, vrij.length).filter(cel -> vrij[cel]).boxed().toList();
    }

    private void som(LinearSolver.Builder programma, int[] lijn, int[] plaats, int doel, int aantal) {
        double[] factoren = new double[aantal];
        double rechts = 0;
        boolean raakt = false;
        for (int i = 0; i < lijn.length; i++) {
            if (plaats[lijn[i]] > 0) {
                int teken = i == 0 ? 1 : -1;
                factoren[plaats[lijn[i]] - 1] += teken;
                rechts += teken * nu(lijn[i], doel);
                raakt = true;
            }
        }
        if (raakt) {
            programma.equality(rechts, factoren);
        }
    }

    private long hoogstens(int cel, int doel) {
        long omhoog = cel == doel ? tabel.cel(cel).zelfOmhoog() : tabel.cel(cel).omhoog();
        return Math.min(HOOGSTENS, nu(cel, doel) + omhoog);
    }

    private long nu(int cel, int doel) {
        return cel == doel ? tabel.cel(cel).zelfOmlaag() : tabel.cel(cel).omlaag();
    }
}
