package nl.impactmonitor.kpi.rapportage;

import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.rapport.Soort;

/**
 * What a report is asked to be about, checked.
 *
 * @param geheel whether the pilots are all of the programma
 * @param berekening id; null for none
 */
record Opdracht(
        Soort soort,
        String programma,
        LocalDate peildatum,
        List<String> pilots,
        boolean geheel,
        List<String> kpis,
        String berekening,
        String rubricering) {

    /** Whether a KPI is in it: what was asked, and who is aangemeld, which is the first step of the response. */
    boolean telt(KpiDefinitie definitie) {
        return kpis.contains(definitie.kpi().name())
                || (definitie.kpi() == Kpi.DEELNEMERS && definitie.lezing() == Lezing.RUIM);
    }

    /** Whether a place of a stand is in this report: its pilots, and the programma and regions where it is about all. */
    boolean heeft(String plaats) {
        return geheel || pilots.contains(plaats);
    }
}
