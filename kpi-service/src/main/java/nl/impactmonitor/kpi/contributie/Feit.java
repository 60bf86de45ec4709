package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;

/**
 * What one deelnemer or traject adds to one KPI from one day on.
 *
 * @param dag the fact's own date: the day of the meting, bewijs, match or start, never the day it was recorded
 * @param aantal in the unit of the KPI: persons, bewijzen, matches, trajecten
 * @param personen 1 on the first day on which this deelnemer counts for this KPI and lezing, else 0; always 0 for a
 *     traject. Summed up to a day it is the number of different people behind the figure
 * @param meetpaar empty when the fact always counts; else the two instrument versions it was measured with ({@link
 *     Meetpaar}), and it counts as long as those are declared equivalent
 */
public record Feit(Kpi kpi, Lezing lezing, LocalDate dag, int aantal, int personen, String meetpaar) {

    public Feit {
        meetpaar = meetpaar == null ? "" : meetpaar;
    }

    public Feit(Kpi kpi, Lezing lezing, LocalDate dag, int aantal, int personen) {
        this(kpi, lezing, dag, aantal, personen, "");
    }

    static Feit persoon(Kpi kpi, Lezing lezing, LocalDate dag) {
        return new Feit(kpi, lezing, dag, 1, 1);
    }
}
