package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.kpi.disclosure.Celstand.Vast;

/** Suppresses more cells until one covered cell has room: first by blocks, which is cheap, then by linear programme. */
final class Dekking {

    enum Gevolg {
        GENOEG,
        UITGEBREID,
        GEEN
    }

    /** Programmes per table, so that the work of a night is bounded; past it blocks alone decide, which suppresses more. */
    private static final int PROGRAMMAS = 40;

    /** Pilots that a programme looks at beside the cell's own. */
    private static final int BUREN = 5;

    private final Tabel tabel;
    private final boolean[] verborgen;
    private final Ruimte ruimte;
    private final Programmering programmering;
    private final Set<Integer> gedekt = new HashSet<>();
    private int programmas;

    Dekking(Tabel tabel, List<int[]> lijnen, boolean[] verborgen) {
        this.tabel = tabel;
        this.verborgen = verborgen;
        this.ruimte = new Ruimte(tabel, verborgen);
        this.programmering = new Programmering(tabel, lijnen);
    }

    /** What is covered stays covered: suppressing more only adds room. */
    Gevolg van(int doel, long breedte) {
        if (gedekt.contains(doel)) {
            return Gevolg.GENOEG;
        }
        Gevolg gevolg = Gevolg.GENOEG;
        while (true) {
            Tekort tekort = ruimte.van(doel, breedte);
            if (tekort.samen() == 0) {
                break;
            }
            if (genoegVolgensProgramma(doel, breedte)) {
                break;
            }
            Ruimte.Aanbod aanbod = ruimte.goedkoopste(doel, tekort);
            if (aanbod == null) {
                return Gevolg.GEEN;
            }
            for (int cel : aanbod.cellen()) {
                verborgen[cel] = true;
            }
            gevolg = Gevolg.UITGEBREID;
        }
        gedekt.add(doel);
        return gevolg;
    }

    private boolean genoegVolgensProgramma(int doel, long breedte) {
        return programmas++ < PROGRAMMAS
                && programmering.genoeg(doel, omgeving(doel), Tekort.van(tabel.cel(doel), breedte));
    }

    /** The suppressed cells of its own pilot, of all totals, and of the pilots with most people in suppressed cells. */
    private List<Integer> omgeving(int doel) {
        int as = tabel.gebieden();
        long[] mensen = new long[tabel.assen().get(as).grootte()];
        for (int cel = 0; cel < verborgen.length; cel++) {
            mensen[tabel.knoop(cel, as)] += vrij(cel, doel) ? tabel.cel(cel).omlaag() : 0;
        }
        List<Integer> knopen = new ArrayList<>();
        for (int i = 1; i < mensen.length; i++) {
            knopen.add(i);
        }
        knopen.sort(Comparator.comparingLong(i -> -mensen[i]));
        Set<Integer> mee = new HashSet<>(knopen.subList(0, Math.min(BUREN, knopen.size())));
        mee.add(0);
        mee.add(tabel.knoop(doel, as));
        List<Integer> cellen = new ArrayList<>();
        for (int cel = 0; cel < verborgen.length; cel++) {
            if (vrij(cel, doel) && mee.contains(tabel.knoop(cel, as))) {
                cellen.add(cel);
            }
        }
        return cellen;
    }

    private boolean vrij(int cel, int doel) {
        Celstand stand = tabel.cel(cel);
        return verborgen[cel]
                && tabel.vrij(cel, doel)
                && stand.vast() != Vast.GETOOND
                && stand.vorig() != Celstand.Vorig.GETOOND;
    }
}
