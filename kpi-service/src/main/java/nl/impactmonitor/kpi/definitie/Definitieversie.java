package nl.impactmonitor.kpi.definitie;

import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/** Which version of what a KPI counts holds on a day. */
@FunctionalInterface
public interface Definitieversie {

    /** @throws IllegalStateException when none does, which is a fault of the seed */
    int op(Kpi kpi, Lezing lezing, LocalDate dag);
}
