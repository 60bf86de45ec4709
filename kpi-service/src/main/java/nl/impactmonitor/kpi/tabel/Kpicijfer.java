package nl.impactmonitor.kpi.tabel;

import java.math.BigDecimal;
import java.time.Instant;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/**
 * One figure of the KPI table, for who shows it somewhere else.
 *
 * @param pilot null for a region and the total
 * @param regio null for a pilot and the total
 * @param waarde null with a reden when there is none
 * @param standPer when it was made, where that is before the stand it stands in
 * @param grond where it comes from and how it was read; null for what is counted
 */
public record Kpicijfer(
        Kpi kpi,
        Lezing lezing,
        String naam,
        int definitieVersie,
        String pilot,
        String regio,
        BigDecimal waarde,
        String eenheid,
        String reden,
        BigDecimal doelwaarde,
        BigDecimal aandeel,
        String grond,
        Instant standPer) {

    static Kpicijfer of(KpiRegel regel, KpiWaarde waarde) {
        return new Kpicijfer(
                regel.code(),
                regel.lezing(),
                regel.naam(),
                regel.versie(waarde),
                waarde.pilot(),
                waarde.regio(),
                waarde.waarde(),
                regel.eenheid(),
                waarde.reden() == null ? null : waarde.reden().name(),
                waarde.doelwaarde(),
                waarde.aandeel(),
                waarde.berekening() == null ? null : waarde.berekening().inWoorden(),
                waarde.standPer());
    }
}
