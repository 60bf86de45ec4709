package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Decides for a whole table, margins included, what a new stand shows of it (SDC Handbook, Statistics
 * Netherlands/ESSnet). Not shown, and covered:
 *
 * <ul>
 *   <li>fewer people than the minimum, none included unless there is nobody to tell of;
 *   <li>a figure that is out and in which somebody, but fewer than the minimum, entered or left: it keeps its old figure;
 *   <li>a row with everybody, or all but one, in one category.
 * </ul>
 *
 * <p>Cover is other cells, until everybody who adds and subtracts what is published is left with an interval of at least
 * the given width for each covered cell. A figure that is out and has not moved covers nothing; one that moved little
 * covers as much as moved. A suppressed figure in which nobody moved stays suppressed: unchanged, it would tell what it
 * covered. So does one of a pilot that stood still: somebody who knows that it did would know it of the stand before. And
 * each time that a sum with such figures tells something new, each of them is covered anew by what did move. Where no cover is found, nothing of the table is shown that is not decided elsewhere.
 */
public final class Afscherming {

    private static final int RONDEN = 100;

    private final long minimum;
    private final long breedte;

    /** @param breedte least width of the interval in which a covered cell can be known to lie, in people */
    public Afscherming(long minimum, long breedte) {
        this.minimum = minimum;
        this.breedte = breedte;
    }

    /** What is missing when figures of several tables are added up. @return figures for which there is no cover */
    int dek(Samenhang samenhang) {
        return new Samendekking(samenhang, minimum, breedte).dek();
    }

    Map<Figuur, Besluit> besluiten(Samenhang samenhang) {
        return samenhang.besluiten(minimum);
    }

    public Uitslag van(Tabel tabel) {
        return van(tabel, List.of());
    }

    /** @param onthullend axes whose categories tell something of a person, so that all in one of them is a disclosure */
    public Uitslag van(Tabel tabel, List<Integer> onthullend) {
        boolean[] verborgen = new boolean[tabel.grootte()];
        boolean[] doelen = new boolean[tabel.grootte()];
        primair(tabel, onthullend, verborgen, doelen);
        boolean gelukt = dek(tabel, verborgen, doelen);
        if (!gelukt) {
            for (int cel = 0; cel < verborgen.length; cel++) {
                verborgen[cel] |= tabel.cel(cel).vast() == Celstand.Vast.NEE;
            }
        }
        return new Uitslag(tabel, metAfgeleide(tabel, verborgen), gelukt, minimum);
    }

    private void primair(Tabel tabel, List<Integer> onthullend, boolean[] verborgen, boolean[] doelen) {
        for (int i = 0; i < verborgen.length; i++) {
            Celstand cel = tabel.cel(i);
            boolean gevoelig = cel.teWeinig(minimum) || cel.bewogenDoorTeWeinig(minimum) || cel.mee();
            verborgen[i] = cel.vast() == Celstand.Vast.NEE
                    ? gevoelig || cel.blijftVerborgen() || cel.dicht() || !cel.gedrukt()
                    : cel.vast() == Celstand.Vast.VERBORGEN;
            doelen[i] =
                    cel.vast() == Celstand.Vast.NEE && gevoelig || cel.vast() == Celstand.Vast.VERBORGEN && cel.mee();
        }
        for (int as : onthullend) {
            tabel.lijnen(as, lijn -> {
                long[] rij = new long[lijn.length - 1];
                int grootste = 1;
                for (int i = 1; i < lijn.length; i++) {
                    rij[i - 1] = tabel.cel(lijn[i]).personen();
                    grootste = rij[i - 1] > rij[grootste - 1] ? i : grootste;
                }
                Celstand cel = tabel.cel(lijn[grootste]);
                if (Groepsonthulling.in(rij) && cel.vast() == Celstand.Vast.NEE) {
                    verborgen[lijn[grootste]] = true;
                    doelen[lijn[grootste]] = true;
                }
            });
        }
    }

    /** What is not printed is known all the same when it is the only part of a shown whole that is not. */
    private static boolean[] metAfgeleide(Tabel tabel, boolean[] verborgen) {
        boolean[] bekend = verborgen.clone();
        tabel.lijnen(lijn -> {
            int onbekend = -1;
            int aantal = 0;
            for (int cel : lijn) {
                onbekend = verborgen[cel] ? cel : onbekend;
                aantal += verborgen[cel] ? 1 : 0;
            }
            if (aantal == 1
                    && !tabel.cel(onbekend).gedrukt()
                    && tabel.cel(onbekend).vast() == Celstand.Vast.NEE) {
                bekend[onbekend] = false;
            }
        });
        return bekend;
    }

    private boolean dek(Tabel tabel, boolean[] verborgen, boolean[] doelen) {
        List<int[]> lijnen = new ArrayList<>();
        tabel.lijnen(lijnen::add);
        List<int[]> gebieden = new ArrayList<>();
        tabel.lijnen(tabel.gebieden(), gebieden::add);
        Dekking dekking = new Dekking(tabel, lijnen, verborgen);
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            boolean veranderd = false;
            for (int[] lijn : lijnen) {
                Rest rest = new Rest(lijn, tabel::cel, cel -> verborgen[cel]);
                if (!rest.genoeg(minimum)) {
                    int erbij = rest.aanvulling(cel -> kanVerborgen(tabel.cel(cel)));
                    if (erbij < 0) {
                        return false;
                    }
                    verborgen[erbij] = true;
                    veranderd = true;
                }
            }
            boolean[] nu = metStille(tabel, gebieden, verborgen, doelen);
            for (int doel = 0; doel < doelen.length; doel++) {
                if (nu[doel]) {
                    Dekking.Gevolg gevolg = dekking.van(doel, breedte);
                    if (gevolg == Dekking.Gevolg.GEEN) {
                        return false;
                    }
                    veranderd |= gevolg == Dekking.Gevolg.UITGEBREID;
                }
            }
            if (!veranderd) {
                return true;
            }
        }
        return false;
    }

    private static boolean kanVerborgen(Celstand cel) {
        return cel.vast() == Celstand.Vast.NEE && !cel.bekend();
    }

    /** Of what stood still: covered before, so only asked after where a sum over pilots tells something new of it. */
    private static boolean[] metStille(Tabel tabel, List<int[]> gebieden, boolean[] verborgen, boolean[] doelen) {
        boolean[] nu = doelen.clone();
        for (int i = 0; i < nu.length; i++) {
            nu[i] &= !tabel.cel(i).stil();
        }
        for (int[] lijn : gebieden) {
            if (!verborgen[lijn[0]] && new Rest(lijn, tabel::cel, cel -> verborgen[cel]).isNieuw()) {
                for (int cel : lijn) {
                    nu[cel] |= verborgen[cel]
                            && tabel.cel(cel).stil()
                            && tabel.cel(cel).vast() == Celstand.Vast.NEE;
                }
            }
        }
        return nu;
    }
}
