package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.Comparator;

/** One count of the stand, on one day. The order is the order in which cells are written, alike for every writer. */
public record Cel(String pilot, Groep groep, Kpi kpi, Lezing lezing, LocalDate dag, String meetpaar)
        implements Comparable<Cel> {

    private static final Comparator<Cel> VOLGORDE = Comparator.comparing(Cel::pilot)
            .thenComparing(c -> c.groep().name())
            .thenComparing(c -> c.kpi().name())
            .thenComparing(c -> c.lezing().name())
            .thenComparing(Cel::dag)
            .thenComparing(Cel::meetpaar);

    @Override
    public int compareTo(Cel andere) {
        return VOLGORDE.compare(this, andere);
    }

    /** The same cell on the first day of its month. */
    public Cel inMaand() {
        return new Cel(pilot, groep, kpi, lezing, dag.withDayOfMonth(1), meetpaar);
    }
}
