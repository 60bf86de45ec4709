package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Everything that is known of some unknown counts: sums of them, and that none is below zero. Tells which sums lie within
 * less than a given width, by linear programme. Whatever fits what is known is a witness for all sums at once, so that few
 * programmes answer for many. Not safe for use by several threads.
 */
public final class Kennis {

    /** Nobody takes a count for larger than this; it keeps the programmes bounded. */
    private static final int HOOGSTENS = 1_000;

    private static final double GELIJK = 1e-6;

    private record Som(double[] factoren, double minstens, double hoogstens) {}

    private final double[] waar;
    private final boolean[] niemand;
    private final List<Som> sommen = new ArrayList<>();

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
        Som doel = new Som(gevraagd, 0, 0);
        int[] soort = soorten(doel);
        int aantal = Arrays.stream(soort).max().orElse(-1) + 1;
        boolean[] mee = samenhang(gevraagd);
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] onbekenden = new Variable[aantal];
        int[] plaats = new int[aantal];
        for (int i = 0; i < soort.length; i++) {
            if (mee[i] && onbekenden[soort[i]] == null) {
                plaats[soort[i]] = model.countVariables();
                onbekenden[soort[i]] =
                        model.addVariable("x" + i).lower(0).upper(HOOGSTENS).weight(gevraagd[i]);
            }
        }
        Set<List<Double>> al = new HashSet<>();
        for (Som som : sommen) {
            Double[] regel = new Double[aantal + 2];
            Arrays.fill(regel, 0.0);
            regel[aantal] = som.minstens;
            regel[aantal + 1] = som.hoogstens;
            boolean raakt = false;
            for (int i = 0; i < soort.length; i++) {
                if (mee[i] && som.factoren[i] != 0) {
                    regel[soort[i]] = som.factoren[i];
                    raakt = true;
                }
            }
            if (raakt && al.add(Arrays.asList(regel))) {
                beperk(model, onbekenden, regel);
            }
        }
        Optimisation.Result uitkomst = kant > 0 ? model.maximise() : model.minimise();
        if (!uitkomst.getState().isOptimal()) {
            throw new IllegalStateException("the programme ends as " + uitkomst.getState());
        }
        double[] punt = new double[waar.length];
        boolean[] gehad = new boolean[aantal];
        for (int i = 0; i < punt.length; i++) {
            if (!mee[i]) {
                punt[i] = waar[i];
            } else if (!gehad[soort[i]]) {
                gehad[soort[i]] = true;
                punt[i] = uitkomst.doubleValue(plaats[soort[i]]);
            }
        }
        return punt;
    }

    private static void beperk(ExpressionsBasedModel model, Variable[] onbekenden, Double[] regel) {
        Expression som = model.addExpression("som" + model.countExpressions());
        double minstens = regel[onbekenden.length];
        double hoogstens = regel[onbekenden.length + 1];
        if (minstens == hoogstens) {
            som.level(minstens);
        }
        if (minstens != hoogstens && minstens > Double.NEGATIVE_INFINITY) {
            som.lower(minstens);
        }
        if (minstens != hoogstens && hoogstens < Double.POSITIVE_INFINITY) {
            som.upper(hoogstens);
        }
        for (int k = 0; k < onbekenden.length; k++) {
            if (regel[k] != 0) {
                som.set(onbekenden[k], regel[k]);
            }
        }
    }

    /** Unknowns that neither what is known nor what is asked tells apart are one. */
    private int[] soorten(Som doel) {
        int[] soort = new int[waar.length];
        List<Som> alle = new ArrayList<>(sommen);
        alle.add(doel);
        for (Som som : alle) {
            Map<Map.Entry<Integer, Double>, Integer> nieuw = new HashMap<>();
            for (int i = 0; i < soort.length; i++) {
                soort[i] = nieuw.computeIfAbsent(Map.entry(soort[i], som.factoren[i]), k -> nieuw.size());
            }
        }
        return soort;
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
