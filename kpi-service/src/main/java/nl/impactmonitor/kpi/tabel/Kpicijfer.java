package nl.impactmonitor.kpi.tabel;

import java.math.BigDecimal;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/**
 * One figure of the KPI table, for who shows it somewhere else.
 *
 * @param pilot null for the total
 * @param waarde null with a reden when there is none
 */
public record Kpicijfer(
        Kpi kpi,
        Lezing lezing,
        String naam,
        int definitieVersie,
        String pilot,
        BigDecimal waarde,
        String eenheid,
        String reden,
        BigDecimal doelwaarde,
        BigDecimal aandeel) {

    static Kpicijfer of(KpiRegel regel, KpiWaarde waarde) {
        return new Kpicijfer(
                regel.code(),
                regel.lezing(),
                regel.naam(),
                regel.definitieVersie(),
                waarde.pilot(),
                waarde.waarde(),
                regel.eenheid(),
                waarde.reden() == null ? null : waarde.reden().name(),
                waarde.doelwaarde(),
                waarde.aandeel());
    }
}
