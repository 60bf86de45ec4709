package nl.impactmonitor.kpi.definitie;

import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/**
 * One version of what a KPI counts in one reading.
 *
 * @param overPersonen whether people stand behind the figure, so that a small one must be protected
 */
public record KpiDefinitie(
        Kpi kpi,
        Lezing lezing,
        int versie,
        String naam,
        String telt,
        String eenheid,
        boolean overPersonen,
        LocalDate geldigVan,
        LocalDate geldigTot) {

    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(geldigVan) && (geldigTot == null || !dag.isAfter(geldigTot));
    }

    /** Counted from the projection; the other ones come from a vastgestelde berekening. */
    public boolean geteld() {
        return kpi != Kpi.BATEN && kpi != Kpi.BBP;
    }
}
