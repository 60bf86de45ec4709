package nl.impactmonitor.kpi.tabel;

import java.util.List;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.poort.Antwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Antwoord
record KpiRegel(
        Kpi code,
        String naam,
        Lezing lezing,
        String eenheid,
        int definitieVersie,

        @Schema(description = "Wat in deze versie en lezing meetelt.")
        String telt,

        List<KpiWaarde> pilots,

        @Schema(description = "De pilots van een arbeidsmarktregio samen; leeg als een pilot is gevraagd.")
        List<KpiWaarde> regios,

        KpiWaarde totaal) {

    /** Of the definition that one of its figures was counted by. */
    int versie(KpiWaarde waarde) {
        return waarde.definitieVersie() == null ? definitieVersie : waarde.definitieVersie();
    }
}
