package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.Comparator;

/** Key of a cell. The order is the order in which cells are written, alike for every writer. */
public record Celsleutel(String pilot, Groep groep, Profiel profiel, LocalDate maand)
        implements Comparable<Celsleutel> {

    private static final Comparator<Celsleutel> VOLGORDE = Comparator.comparing(Celsleutel::pilot)
            .thenComparing(s -> s.groep().name())
            .thenComparing(Celsleutel::profiel)
            .thenComparing(Celsleutel::maand);

    @Override
    public int compareTo(Celsleutel andere) {
        return VOLGORDE.compare(this, andere);
    }
}
