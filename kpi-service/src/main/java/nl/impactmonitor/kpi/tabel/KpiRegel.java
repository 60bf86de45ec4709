package nl.impactmonitor.kpi.tabel;

import java.util.List;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record KpiRegel(
        Kpi code,
        String naam,
        Lezing lezing,
        String eenheid,
        int definitieVersie,

        @Schema(description = "Wat in deze versie en lezing meetelt.")
        String telt,

        List<KpiWaarde> pilots,
        KpiWaarde totaal) {}
