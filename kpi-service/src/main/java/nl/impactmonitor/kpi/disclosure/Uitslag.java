package nl.impactmonitor.kpi.disclosure;

import java.util.Arrays;
import java.util.List;

/** What a new stand shows of a table. */
public final class Uitslag {

    private final Tabel tabel;
    private final boolean[] verborgen;
    private final boolean gelukt;
    private final long minimum;
    private final boolean[] verteldErnaast;

    Uitslag(Tabel tabel, boolean[] verborgen, boolean gelukt, long minimum) {
        this.tabel = tabel;
        this.verborgen = verborgen;
        this.gelukt = gelukt;
        this.minimum = minimum;
        this.verteldErnaast = new boolean[verborgen.length];
        tabel.lijnen(lijn -> {
            boolean verteld = Arrays.stream(lijn).anyMatch(cel -> !verborgen[cel]);
            for (int cel : lijn) {
                verteldErnaast[cel] |= verteld;
            }
        });
    }

    /** Whether cover was found; if not, nothing of the table goes out but what was decided elsewhere. */
    public boolean gelukt() {
        return gelukt;
    }

    public boolean verborgen(List<String> namen) {
        return verborgen[tabel.plaats(namen)];
    }

    public Uitkomst uitkomst(List<String> namen) {
        return besluit(namen).uitkomst();
    }

    Besluit besluit(List<String> namen) {
        int plaats = tabel.plaats(namen);
        return Besluit.over(tabel.cel(plaats), verborgen[plaats], minimum, verteldErnaast[plaats]);
    }
}
