package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.impactmonitor.economics.onzekerheid.Gevoeligheden.Aandeel;

/**
 * First-order Sobol indices by the estimator of Saltelli et al. (2010, Computer Physics Communications 181, table 2b):
 * {@code V_i = mean of f(B) x (f(A with column i of B) - f(A))}, with all inputs independent. The observed means count as
 * one input together: they come from the same people.
 */
public final class Sobol {

    /** The name under which the observed means stand. */
    public static final String METINGEN = "METINGEN";

    private Sobol() {}

    /**
     * Largest first, of equals by code.
     *
     * @param paren pairs of draws, rounded up to whole blocks
     */
    public static List<Aandeel> van(Opdracht opdracht, int paren, int draden, Voortgang voortgang) {
        Trekker trekker = new Trekker(opdracht, false, draden);
        int groepen = trekker.onzekeren() + (trekker.gemeten().isPresent() ? 1 : 0);
        int hoogstens = Math.ceilDiv(paren, MonteCarlo.BLOK);
        Moment[] termen = new Moment[groepen];
        Arrays.fill(termen, Moment.LEEG);
        Moment[] geheel = {Moment.LEEG};
        double midden = uitkomst(opdracht.model().get(), opdracht.centraal(), opdracht);
        Blokkenloop.draai(
                hoogstens,
                draden,
                () -> {
                    Rekenmodel model = opdracht.model().get();
                    return blok -> blok(opdracht, trekker, model, blok, midden);
                },
                (Moment[] blok) -> {
                    for (int i = 0; i < groepen; i++) {
                        termen[i] = termen[i].met(blok[i]);
                    }
                    geheel[0] = geheel[0].met(blok[groepen]);
                    if (!voortgang.verder(termen.length == 0 ? 0 : termen[0].n(), (long) hoogstens * MonteCarlo.BLOK)) {
                        throw new Afgebroken();
                    }
                    return true;
                });
        double variantie = geheel[0].variantie();
        List<Aandeel> aandelen = new ArrayList<>();
        for (int i = 0; i < groepen; i++) {
            String code = i < trekker.onzekeren() ? opdracht.onzekeren().get(i).code() : METINGEN;
            aandelen.add(
                    variantie > 0.0
                            ? new Aandeel(
                                    code, termen[i].gemiddelde() / variantie, termen[i].standaardfout() / variantie)
                            : new Aandeel(code, 0.0, 0.0));
        }
        aandelen.sort(Comparator.comparingDouble(Aandeel::index).reversed().thenComparing(Aandeel::code));
        return List.copyOf(aandelen);
    }

    /** The terms of each index, and last the outcomes of both samples. */
    private static Moment[] blok(Opdracht opdracht, Trekker trekker, Rekenmodel model, int nummer, double midden) {
        int groepen = trekker.onzekeren() + (trekker.gemeten().isPresent() ? 1 : 0);
        double[][] termen = new double[groepen][MonteCarlo.BLOK];
        double[] geheel = new double[2 * MonteCarlo.BLOK];
        double[] uit = new double[opdracht.uitkomsten().size()];
        Trekker.Trekking trekking = trekker.trekking(Toeval.stroom(opdracht.zaad(), Toeval.Gebruik.SOBOL, nummer));
        double[] a = new double[trekking.x.length];
        double[] b = new double[trekking.x.length];
        int[] gemeten = trekker.gemeten().orElse(new int[0]);
        for (int n = 0; n < MonteCarlo.BLOK; n++) {
            trekking.volgende();
            System.arraycopy(trekking.x, 0, a, 0, a.length);
            trekking.volgende();
            System.arraycopy(trekking.x, 0, b, 0, b.length);
            double fa = uitkomst(model, a, uit) - midden;
            double fb = uitkomst(model, b, uit) - midden;
            geheel[2 * n] = fa;
            geheel[2 * n + 1] = fb;
            for (int i = 0; i < groepen; i++) {
                int[] plaatsen = i < trekker.onzekeren() ? trekker.plaatsen(i) : gemeten;
                for (int plaats : plaatsen) {
                    double bewaard = a[plaats];
                    a[plaats] = b[plaats];
                    b[plaats] = bewaard;
                }
                termen[i][n] = fb * (uitkomst(model, a, uit) - midden - fa);
                for (int plaats : plaatsen) {
                    double bewaard = a[plaats];
                    a[plaats] = b[plaats];
                    b[plaats] = bewaard;
                }
            }
        }
        Moment[] momenten = new Moment[groepen + 1];
        for (int i = 0; i < groepen; i++) {
            momenten[i] = Moment.van(termen[i]);
        }
        momenten[groepen] = Moment.van(geheel);
        return momenten;
    }

    private static double uitkomst(Rekenmodel model, double[] invoer, Opdracht opdracht) {
        return uitkomst(model, invoer, new double[opdracht.uitkomsten().size()]);
    }

    private static double uitkomst(Rekenmodel model, double[] invoer, double[] uit) {
        model.reken(invoer, uit);
        return uit[0];
    }
}
