package nl.impactmonitor.kpi.disclosure;

import java.util.Arrays;

/**
 * How far a suppressed cell can be from what it is without any published figure being different. A witness is a block:
 * one step per axis, all combinations, signs multiplied. It changes no sum of the table, so that with all of its cells
 * suppressed the changed table fits everything published as well as the true one. Blocks are added up as long as their
 * cells stay zero or more; what is found is a lower bound of the width of the attacker's interval.
 */
final class Ruimte {

    /** The cheapest block that would give a cell room: which cells it asks to suppress, and what it gives. */
    record Aanbod(int[] cellen, long kosten, long ruimte) {}

    private final Tabel tabel;
    private final boolean[] verborgen;
    private final long[] omlaag;
    private final long[] omhoog;

    private int[] blok = new int[64];
    private int[] tekens = new int[64];
    private int lengte;

    Ruimte(Tabel tabel, boolean[] verborgen) {
        this.tabel = tabel;
        this.verborgen = verborgen;
        this.omlaag = new long[tabel.grootte()];
        this.omhoog = new long[tabel.grootte()];
    }

    private interface Bezoek {
        /** @return whether to go on */
        boolean blok();
    }

    /** What is still missing of the width that is asked for. */
    Tekort van(int doel, long breedte) {
        Tekort gevraagd = Tekort.van(tabel.cel(doel), breedte);
        long omhoog = eenKant(doel, 1, gevraagd.omhoog());
        Tekort rest = gevraagd.na(omhoog, 0);
        return rest.na(0, eenKant(doel, -1, rest.omlaag()));
    }

    private long eenKant(int doel, int kant, long gevraagd) {
        for (int i = 0; i < omlaag.length; i++) {
            boolean mee = verborgen[i] && tabel.vrij(i, doel);
            omlaag[i] = mee ? tabel.cel(i).omlaag() : 0;
            omhoog[i] = mee ? tabel.cel(i).omhoog() : 0;
        }
        omlaag[doel] = tabel.cel(doel).zelfOmlaag();
        omhoog[doel] = tabel.cel(doel).zelfOmhoog();
        long[] gevonden = {0};
        blokken(doel, () -> {
            long stap = gevraagd - gevonden[0];
            for (int i = 0; i < lengte && stap > 0; i++) {
                stap = Math.min(stap, kant * tekens[i] > 0 ? omhoog[blok[i]] : omlaag[blok[i]]);
            }
            if (stap > 0) {
                for (int i = 0; i < lengte; i++) {
                    boolean bij = kant * tekens[i] > 0;
                    omhoog[blok[i]] += bij ? -stap : 0;
                    omlaag[blok[i]] += bij ? 0 : -stap;
                }
                gevonden[0] += stap;
            }
            return gevonden[0] < gevraagd;
        });
        return gevonden[0];
    }

    /** @return null when no block gives any room */
    Aanbod goedkoopste(int doel, Tekort gevraagd) {
        Aanbod[] beste = {null};
        blokken(doel, () -> {
            Aanbod aanbod = aanbod(doel, gevraagd);
            if (aanbod != null && (beste[0] == null || beter(aanbod, beste[0]))) {
                beste[0] = aanbod;
            }
            return true;
        });
        return beste[0];
    }

    private static boolean beter(Aanbod een, Aanbod ander) {
        return een.ruimte() != ander.ruimte() ? een.ruimte() > ander.ruimte() : een.kosten() < ander.kosten();
    }

    private Aanbod aanbod(int doel, Tekort gevraagd) {
        long bij = Long.MAX_VALUE / 4;
        long af = Long.MAX_VALUE / 4;
        long kosten = 0;
        int nieuw = 0;
        for (int i = 0; i < lengte; i++) {
            Celstand cel = tabel.cel(blok[i]);
            boolean zelf = blok[i] == doel;
            if (!tabel.vrij(blok[i], doel)) {
                return null;
            }
            long lager = zelf ? cel.zelfOmlaag() : cel.omlaag();
            long hoger = zelf ? cel.zelfOmhoog() : cel.omhoog();
            bij = Math.min(bij, tekens[i] > 0 ? hoger : lager);
            af = Math.min(af, tekens[i] > 0 ? lager : hoger);
            if (!verborgen[blok[i]]) {
                kosten += 1 + cel.personen();
                nieuw++;
            }
        }
        long ruimte = gevraagd.samen() - gevraagd.na(bij, af).samen();
        if (nieuw == 0 || ruimte <= 0) {
            return null;
        }
        int[] erbij = new int[nieuw];
        int n = 0;
        for (int i = 0; i < lengte; i++) {
            if (!verborgen[blok[i]]) {
                erbij[n++] = blok[i];
            }
        }
        return new Aanbod(erbij, kosten, ruimte);
    }

    private void blokken(int doel, Bezoek bezoek) {
        blok[0] = 0;
        tekens[0] = 1;
        lengte = 1;
        uitbreiden(doel, 0, bezoek);
    }

    private boolean uitbreiden(int doel, int as, Bezoek bezoek) {
        if (as == tabel.assen().size()) {
            return bezoek.blok();
        }
        int was = lengte;
        int[] vorigBlok = Arrays.copyOf(blok, was);
        int[] vorigTekens = Arrays.copyOf(tekens, was);
        for (As.Zet zet : tabel.assen().get(as).zetten(tabel.knoop(doel, as))) {
            int nodig = was * zet.knopen().length;
            if (nodig > blok.length) {
                blok = new int[nodig * 2];
                tekens = new int[nodig * 2];
            }
            lengte = 0;
            for (int i = 0; i < was; i++) {
                for (int k = 0; k < zet.knopen().length; k++) {
                    blok[lengte] = vorigBlok[i] + zet.knopen()[k] * tabel.stap(as);
                    tekens[lengte++] = vorigTekens[i] * zet.tekens()[k];
                }
            }
            if (!uitbreiden(doel, as + 1, bezoek)) {
                return false;
            }
        }
        return true;
    }
}
