package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Other figures than the true ones that fit everything shown as well, found by linear programme: how far each is from the
 * truth, in people. A figure that is shown stays what it is, unless it has a price: then it may differ, and the programme
 * takes those that cost least (Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data,
 * Networks 22, 1992).
 */
final class Verschuiving {

    /** Farther from the truth than any cover asks for. */
    private static final double HOOGSTENS = 100;

    static final double GELIJK = 1e-4;

    private final List<Verband> verbanden;
    private final double[] omlaag;
    private final double[] omhoog;
    private final double[] prijs;
    private int[] kolom;

    /** @param aantal figures; none of them may differ yet */
    Verschuiving(List<Verband> verbanden, int aantal) {
        this.verbanden = verbanden;
        this.omlaag = new double[aantal];
        this.omhoog = new double[aantal];
        this.prijs = new double[aantal];
    }

    /** @param kosten per person that it differs; 0 for what is not shown */
    void mag(int cel, double lager, double hoger, double kosten) {
        omlaag[cel] = Math.min(HOOGSTENS, lager);
        omhoog[cel] = Math.min(HOOGSTENS, hoger);
        prijs[cel] = kosten;
    }

    /** @param waard what a person more in each figure is worth @return per figure, or no change at all */
    double[] beste(double[] waard) {
        beperk();
        kolom = new int[omlaag.length];
        int kolommen = 0;
        for (int cel = 0; cel < kolom.length; cel++) {
            kolom[cel] = kan(cel) ? kolommen : -1;
            kolommen += kan(cel) ? prijs[cel] == 0 ? 1 : 2 : 0;
        }
        double[] streven = new double[kolommen];
        double[] onder = new double[kolommen];
        double[] boven = new double[kolommen];
        for (int cel = 0; cel < kolom.length; cel++) {
            int k = kolom[cel];
            if (k >= 0) {
                streven[k] = waard[cel] - prijs[cel];
                boven[k] = omhoog[cel];
                if (prijs[cel] == 0) {
                    onder[k] = -omlaag[cel];
                } else {
                    streven[k + 1] = -waard[cel] - prijs[cel];
                    boven[k + 1] = omlaag[cel];
                }
            }
        }
        Simplex programma = new Simplex(streven, onder, boven);
        List<Verband> geraakt = new ArrayList<>();
        for (Verband verband : verbanden) {
            if (som(programma, verband)) {
                geraakt.add(verband);
            }
        }
        double[] uitkomst = programma.hoogste();
        double[] verschil = new double[kolom.length];
        for (int cel = 0; cel < kolom.length; cel++) {
            if (kolom[cel] >= 0) {
                verschil[cel] = uitkomst[kolom[cel]] - (prijs[cel] == 0 ? 0 : uitkomst[kolom[cel] + 1]);
            }
        }
        return klopt(geraakt, verschil) ? verschil : new double[kolom.length];
    }

    /** @return whether anything in it may differ */
    private boolean som(Simplex programma, Verband verband) {
        if (!raakt(verband)) {
            return false;
        }
        int[] welke = new int[2 * verband.cellen().length];
        double[] factoren = new double[welke.length];
        int aantal = 0;
        for (int i = 0; i < verband.cellen().length; i++) {
            int cel = verband.cellen()[i];
            if (kolom[cel] >= 0) {
                welke[aantal] = kolom[cel];
                factoren[aantal++] = Verband.teken(i);
                if (prijs[cel] != 0) {
                    welke[aantal] = kolom[cel] + 1;
                    factoren[aantal++] = -Verband.teken(i);
                }
            }
        }
        double hoogstens = verband.sluitend() ? 0 : Double.POSITIVE_INFINITY;
        programma.som(Arrays.copyOf(welke, aantal), Arrays.copyOf(factoren, aantal), -verband.over(), hoogstens);
        return true;
    }

    private boolean raakt(Verband verband) {
        for (int cel : verband.cellen()) {
            if (kolom[cel] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What is the only one that may differ in a sum does not, over and over. */
    private void beperk() {
        boolean minder = true;
        while (minder) {
            minder = false;
            for (Verband verband : verbanden) {
                int enige = enige(verband.cellen());
                if (enige >= 0) {
                    int cel = verband.cellen()[enige];
                    boolean geheel = !verband.sluitend() && enige == 0;
                    boolean deel = !verband.sluitend() && enige > 0;
                    double lager = deel ? omlaag[cel] : Math.min(omlaag[cel], verband.over());
                    double hoger = geheel ? omhoog[cel] : Math.min(omhoog[cel], verband.over());
                    minder |= lager < omlaag[cel] || hoger < omhoog[cel];
                    omlaag[cel] = lager;
                    omhoog[cel] = hoger;
                }
            }
        }
    }

    /** Place in the list of the only one that may differ; -1 where there are more or fewer. */
    private int enige(int[] cellen) {
        int enige = -1;
        for (int i = 0; i < cellen.length; i++) {
            if (kan(cellen[i])) {
                if (enige >= 0) {
                    return -1;
                }
                enige = i;
            }
        }
        return enige;
    }

    private boolean kan(int cel) {
        return omlaag[cel] > 0 || omhoog[cel] > 0;
    }

    /** What a solver found counts only when it fits. */
    private static boolean klopt(List<Verband> verbanden, double[] verschil) {
        for (Verband verband : verbanden) {
            double rest = 0;
            for (int i = 0; i < verband.cellen().length; i++) {
                rest += Verband.teken(i) * verschil[verband.cellen()[i]];
            }
            if (rest < -verband.over() - GELIJK || verband.sluitend() && rest > GELIJK) {
                return false;
            }
        }
        return true;
    }
}
