package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear programme of which a solution is known: all zeros. The simplex method with bounds (Dantzig, Linear Programming
 * and Extensions, 1963, chapter 18), from there on. Every point that it passes fits, so that what it gives is true also
 * where it stops early; a solver that looks for a first solution called some of these programmes unbounded, which no
 * programme with bounds is. Not safe for use by several threads.
 */
public final class Simplex {

    private static final double NIETS = 1e-9;

    /** Steps that gain nothing, after which the first that helps is taken and not the best: that cannot go round. */
    private static final int STIL = 50;

    private record Rij(int[] kolommen, double[] factoren, double minstens, double hoogstens) {}

    private double[] waarde;
    private final double[] onder;
    private final double[] boven;
    private final List<Rij> rijen = new ArrayList<>();

    private double[][] tableau;
    private double[] winst;
    private double[] punt;
    private double[] laagst;
    private double[] hoogst;
    private int[] binnen;
    private int[] buiten;
    private int[] vol;
    private int actief;

    /** @param waarde of one more of each unknown @param onder zero or less @param boven zero or more */
    public Simplex(double[] waarde, double[] onder, double[] boven) {
        this.waarde = waarde;
        this.onder = onder;
        this.boven = boven;
    }

    /** The sum lies between these, which lie around zero. */
    public void som(int[] kolommen, double[] factoren, double minstens, double hoogstens) {
        rijen.add(new Rij(kolommen, factoren, minstens, hoogstens));
    }

    /** The same for other values of the same unknowns, from the point that was found last. */
    public double[] hoogste(double[] andereWaarde) {
        waarde = andereWaarde;
        if (tableau != null) {
            weeg();
        }
        return hoogste();
    }

    /** @return a point that fits and is worth most; where steps run out, one that fits and is worth what was found */
    public double[] hoogste() {
        if (tableau == null) {
            begin();
        }
        int stil = 0;
        for (int stap = 0; stap < 20 * (rijen.size() + waarde.length); stap++) {
            int kolom = erin(stil > STIL);
            if (kolom < 0) {
                break;
            }
            stil = zet(kolom) > NIETS ? 0 : stil + 1;
        }
        return Arrays.copyOf(punt, waarde.length);
    }

    private void begin() {
        int n = waarde.length;
        int m = rijen.size();
        tableau = new double[m][n];
        winst = waarde.clone();
        punt = new double[n + m];
        laagst = Arrays.copyOf(onder, n + m);
        hoogst = Arrays.copyOf(boven, n + m);
        binnen = new int[m];
        buiten = new int[n];
        vol = new int[n];
        actief = n;
        Arrays.setAll(buiten, k -> k);
        for (int r = 0; r < m; r++) {
            Rij rij = rijen.get(r);
            for (int i = 0; i < rij.kolommen.length; i++) {
                tableau[r][rij.kolommen[i]] += rij.factoren[i];
            }
            binnen[r] = n + r;
            laagst[n + r] = -rij.hoogstens;
            hoogst[n + r] = -rij.minstens;
        }
    }

    /** What each column gains, of which those inside are worth what they are made of. */
    private void weeg() {
        for (int k = 0; k < actief; k++) {
            winst[k] = buiten[k] < waarde.length ? waarde[buiten[k]] : 0;
        }
        for (int r = 0; r < binnen.length; r++) {
            double waard = binnen[r] < waarde.length ? waarde[binnen[r]] : 0;
            for (int k = 0; waard != 0 && k < actief; k++) {
                winst[k] -= waard * tableau[r][k];
            }
        }
    }

    /** The column to move along; -1 when none gains. */
    private int erin(boolean eerste) {
        int beste = -1;
        for (int k = 0; k < actief; k++) {
            int wie = buiten[k];
            boolean kan = winst[k] > NIETS ? punt[wie] < hoogst[wie] : winst[k] < -NIETS && punt[wie] > laagst[wie];
            if (kan) {
                boolean beter =
                        beste < 0 || (eerste ? wie < buiten[beste] : Math.abs(winst[k]) > Math.abs(winst[beste]));
                beste = beter ? k : beste;
            }
        }
        return beste;
    }

    /** As far as can be. @return how far */
    private double zet(int kolom) {
        int wie = buiten[kolom];
        int kant = winst[kolom] > 0 ? 1 : -1;
        double ver = kant > 0 ? hoogst[wie] - punt[wie] : punt[wie] - laagst[wie];
        int eruit = -1;
        for (int r = 0; r < binnen.length; r++) {
            double mee = -kant * tableau[r][kolom];
            if (Math.abs(mee) > NIETS) {
                double ruimte = mee > 0 ? hoogst[binnen[r]] - punt[binnen[r]] : laagst[binnen[r]] - punt[binnen[r]];
                double kan = Math.max(0, ruimte / mee);
                boolean vaster = eruit >= 0 && kan < ver + NIETS && Math.abs(mee) > Math.abs(tableau[eruit][kolom]);
                if (kan < ver - NIETS || vaster) {
                    ver = Math.min(ver, kan);
                    eruit = r;
                }
            }
        }
        for (int r = 0; r < binnen.length; r++) {
            punt[binnen[r]] -= kant * ver * tableau[r][kolom];
        }
        punt[wie] += kant * ver;
        if (eruit >= 0) {
            wissel(eruit, kolom);
        } else {
            punt[wie] = kant > 0 ? hoogst[wie] : laagst[wie];
        }
        return ver;
    }

    private void wissel(int r, int k) {
        double[] rij = tableau[r];
        double spil = rij[k];
        int gevuld = 0;
        for (int j = 0; j < actief; j++) {
            if (rij[j] != 0 && j != k) {
                vol[gevuld++] = j;
            }
        }
        for (int i = 0; i < tableau.length; i++) {
            if (i != r && tableau[i][k] != 0) {
                veeg(tableau[i], rij, k, spil, gevuld);
            }
        }
        veeg(winst, rij, k, spil, gevuld);
        for (int i = 0; i < gevuld; i++) {
            rij[vol[i]] /= spil;
        }
        rij[k] = 1 / spil;
        int weg = binnen[r];
        binnen[r] = buiten[k];
        buiten[k] = weg;
        punt[weg] = Math.abs(punt[weg] - laagst[weg]) < Math.abs(punt[weg] - hoogst[weg]) ? laagst[weg] : hoogst[weg];
        if (laagst[weg] == hoogst[weg]) {
            vergeet(k);
        }
    }

    /** Only where the row of the turn has something: most of these rows are nearly empty. */
    private void veeg(double[] rij, double[] spilrij, int k, double spil, int gevuld) {
        double deel = rij[k] / spil;
        for (int i = 0; i < gevuld; i++) {
            int j = vol[i];
            double nieuw = rij[j] - deel * spilrij[j];
            rij[j] = Math.abs(nieuw) < NIETS ? 0 : nieuw;
        }
        rij[k] = Math.abs(deel) < NIETS ? 0 : -deel;
    }

    /** What cannot move never comes back. */
    private void vergeet(int k) {
        actief--;
        buiten[k] = buiten[actief];
        winst[k] = winst[actief];
        for (double[] rij : tableau) {
            rij[k] = rij[actief];
        }
    }
}
