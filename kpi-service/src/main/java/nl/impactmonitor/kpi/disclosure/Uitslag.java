package nl.impactmonitor.kpi.disclosure;

import java.util.Arrays;
import java.util.List;
import nl.impactmonitor.kpi.disclosure.Celstand.Vorig;

/** What a new stand shows of a table. */
public final class Uitslag {

    private final Tabel tabel;
    private final boolean[] verborgen;
    private final boolean gelukt;
    private final long minimum;
    private final boolean[] vernieuwdErnaast;

    Uitslag(Tabel tabel, boolean[] verborgen, boolean gelukt, long minimum) {
        this.tabel = tabel;
        this.verborgen = verborgen;
        this.gelukt = gelukt;
        this.minimum = minimum;
        this.vernieuwdErnaast = new boolean[verborgen.length];
        tabel.lijnen(lijn -> {
            boolean vernieuwd = Arrays.stream(lijn).anyMatch(this::nieuws);
            for (int cel : lijn) {
                vernieuwdErnaast[cel] |= vernieuwd;
            }
        });
    }

    private boolean nieuws(int cel) {
        return !verborgen[cel] && !tabel.cel(cel).bekend();
    }

    /** Whether cover was found; if not, nothing of the table goes out but what was decided elsewhere. */
    public boolean gelukt() {
        return gelukt;
    }

    public boolean verborgen(List<String> namen) {
        return verborgen[tabel.plaats(namen)];
    }

    /** A figure that is out stays out, with its date, when the new one is not shown; unless too few people are left. */
    public Uitkomst uitkomst(List<String> namen) {
        int plaats = tabel.plaats(namen);
        Celstand cel = tabel.cel(plaats);
        if (!verborgen[plaats]) {
            return Uitkomst.VERNIEUWD;
        }
        boolean blijft = cel.vorig() == Vorig.GETOOND
                && (!cel.teWeinig(minimum) || cel.bewogenDoorTeWeinig(minimum) || cel.bekend());
        return blijft ? Uitkomst.BEHOUDEN : Uitkomst.ONDERDRUKT;
    }

    /**
     * Whether movers are counted from this stand on: after a new figure, and for a suppressed one each time that a sum in
     * which it stands told something new.
     */
    public boolean teltOpnieuw(List<String> namen) {
        int plaats = tabel.plaats(namen);
        return switch (uitkomst(namen)) {
            case VERNIEUWD -> true;
            case BEHOUDEN -> false;
            case ONDERDRUKT -> tabel.cel(plaats).vorig() != Vorig.VERBORGEN || vernieuwdErnaast[plaats];
        };
    }
}
