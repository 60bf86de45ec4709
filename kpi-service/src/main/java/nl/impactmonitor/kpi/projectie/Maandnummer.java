package nl.impactmonitor.kpi.projectie;

import java.time.LocalDate;

/** Months as the table contributie has them: how many since January 1970. */
final class Maandnummer {
    private Maandnummer() {}

    static int van(LocalDate dag) {
        return (dag.getYear() - 1970) * 12 + dag.getMonthValue() - 1;
    }

    /** The first day of that month. */
    static LocalDate maand(int nummer) {
        return LocalDate.of(1970 + Math.floorDiv(nummer, 12), 1 + Math.floorMod(nummer, 12), 1);
    }
}
