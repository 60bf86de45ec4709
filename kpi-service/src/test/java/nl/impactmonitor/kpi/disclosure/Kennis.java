package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * Everything that is known of some unknown counts: sums of them, and that none is below zero. Tells which sums lie within
 * less than a given width, by linear programme. Whatever fits what is known is a witness for all sums at once, so that few
 * programmes answer for many. Not safe for use by several threads.
 */
public final class Kennis {

    /** Nobody takes a count for larger than this; it keeps the programmes bounded. */
    private static final int HOOGSTENS = 1_000;

    private static final double GELIJK = 1e-6;

    /** What a solver may be off in a sum of many. */
    private static final double RUIMTE = 1e-4;

    private record Som(double[] factoren, double minstens, double hoogstens) {}

    private final double[] waar;
    private final boolean[] niemand;
    private final List<Som> sommen = new ArrayList<>();
    private int[] soorten;

    /** @param waar the true counts */
    public Kennis(double[] waar) {
        this.waar = waar.clone();
        this.niemand = new boolean[waar.length];
    }

    /** @throws IllegalArgumentException when it is not true */
    public void weet(double[] factoren, double minstens, double hoogstens) {
        double echt = som(factoren, waar);
        if (echt < minstens - GELIJK || echt > hoogstens + GELIJK) {
            throw new IllegalArgumentException("%s is not between %s and %s".formatted(echt, minstens, hoogstens));
        }
        if (hoogstens == 0 && Arrays.stream(factoren).allMatch(f -> f >= 0)) {
            IntStream.range(0, niemand.length).filter(i -> factoren[i] > 0).forEach(i -> niemand[i] = true);
        } else {
            sommen.add(new Som(factoren, minstens, hoogstens));
            soorten = null;
        }
    }

    /** Numbers of the sums that lie, as far as is known, within less than this width. */
    public List<Integer> binnen(double breedte, List<double[]> gevraagd) {
        double[] laag = gevraagd.stream().mapToDouble(g -> som(g, waar)).toArray();
        double[] hoog = laag.clone();
        List<Integer> bekend = new ArrayList<>();
        for (int g = 0; g < laag.length; g++) {
            for (int kant = 1; kant >= -1 && hoog[g] - laag[g] < breedte - GELIJK; kant -= 2) {
                double[] punt = uiterste(gevraagd.get(g), kant);
                if (!past(punt)) {
                    continue;
                }
                for (int i = 0; i < laag.length; i++) {
                    double waarde = som(gevraagd.get(i), punt);
                    laag[i] = Math.min(laag[i], waarde);
                    hoog[i] = Math.max(hoog[i], waarde);
                }
            }
            if (hoog[g] - laag[g] < breedte - GELIJK) {
                bekend.add(g);
            }
        }
        return bekend;
    }

    /** Something that fits and in which this sum is as high as can be, or as low. */
    private double[] uiterste(double[] gevraagd, int kant) {
        int[] soort = verder(bekend(), gevraagd);
        boolean[] mee = samenhang(gevraagd);
        Map<Integer, Integer> plaats = new LinkedHashMap<>();
        IntStream.range(0, soort.length).filter(i -> mee[i]).forEach(i -> plaats.putIfAbsent(soort[i], plaats.size()));
        double[] streven = new double[plaats.size()];
        double[] hoogstens = new double[plaats.size()];
        Arrays.fill(hoogstens, HOOGSTENS);
        IntStream.range(0, soort.length)
                .filter(i -> mee[i])
                .forEach(i -> streven[plaats.get(soort[i])] = -kant * gevraagd[i]);
        LinearSolver.Builder programma =
                LinearSolver.newBuilder(streven).lower(new double[streven.length]).upper(hoogstens);
        Set<List<Double>> al = new HashSet<>();
        for (Som som : sommen) {
            double[] regel = new double[streven.length];
            IntStream.range(0, soort.length)
                    .filter(i -> mee[i])
                    .forEach(i -> regel[plaats.get(soort[i])] = som.factoren[i]);
            if (Arrays.stream(regel).anyMatch(f -> f != 0) && al.add(sleutel(som, regel))) {
                beperk(programma, som, regel);
            }
        }
        Optimisation.Result uitkomst = programma.solve();
        double[] punt = waar.clone();
        Set<Integer> gehad = new HashSet<>();
        for (int i = 0; i < punt.length; i++) {
            if (mee[i]) {
                punt[i] = gehad.add(soort[i]) ? uitkomst.doubleValue(plaats.get(soort[i])) : 0;
            }
        }
        return punt;
    }

    /** What a programme found counts as a witness only when it fits; it is no proof of anything that it found none. */
    private boolean past(double[] punt) {
        return Arrays.stream(punt).allMatch(p -> p > -GELIJK)
                && sommen.stream().allMatch(som -> {
                    double echt = som(som.factoren, punt);
                    return echt > som.minstens - RUIMTE && echt < som.hoogstens + RUIMTE;
                });
    }

    private static List<Double> sleutel(Som som, double[] regel) {
        return DoubleStream.concat(DoubleStream.of(som.minstens, som.hoogstens), Arrays.stream(regel))
                .boxed()
                .toList();
    }

    private static void beperk(LinearSolver.Builder programma, Som som, double[] regel) {
        if (som.minstens == som.hoogstens) {
            programma.equality(som.minstens, regel);
            return;
        }
        if (som.hoogstens < Double.POSITIVE_INFINITY) {
            programma.inequality(som.hoogstens, regel);
        }
        if (som.minstens > Double.NEGATIVE_INFINITY) {
            programma.inequality(
                    -som.minstens, Arrays.stream(regel).map(f -> -f).toArray());
        }
    }

    /** Unknowns that nothing tells apart are one. */
    private int[] bekend() {
        if (soorten == null) {
            soorten = new int[waar.length];
            sommen.forEach(som -> soorten = verder(soorten, som.factoren));
        }
        return soorten;
    }

    private static int[] verder(int[] soort, double[] factoren) {
        Map<Map.Entry<Integer, Double>, Integer> nieuw = new HashMap<>();
        int[] verder = new int[soort.length];
        for (int i = 0; i < soort.length; i++) {
            verder[i] = nieuw.computeIfAbsent(Map.entry(soort[i], factoren[i]), k -> nieuw.size());
        }
        return verder;
    }

    /** The unknowns that hang together with what is asked. */
    private boolean[] samenhang(double[] gevraagd) {
        boolean[] mee = new boolean[waar.length];
        IntStream.range(0, mee.length).forEach(i -> mee[i] = gevraagd[i] != 0 && !niemand[i]);
        List<Som> over = new ArrayList<>(sommen);
        while (over.removeIf(som -> {
            boolean raakt = IntStream.range(0, mee.length).anyMatch(i -> mee[i] && som.factoren[i] != 0);
            for (int i = 0; raakt && i < mee.length; i++) {
                mee[i] |= som.factoren[i] != 0 && !niemand[i];
            }
            return raakt;
        })) {
            // Until no sum touches what is already in it.
        }
        return mee;
    }

    private static double som(double[] factoren, double[] waarden) {
        return IntStream.range(0, factoren.length)
                .mapToDouble(i -> factoren[i] * waarden[i])
                .sum();
    }
}
