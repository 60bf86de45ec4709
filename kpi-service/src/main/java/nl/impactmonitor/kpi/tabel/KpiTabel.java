package nl.impactmonitor.kpi.tabel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record KpiTabel(
        String programma,
        LocalDate peildatum,
        Bron bron,

        @Schema(description = "Het moment waarop de cijfers gemaakt zijn, in UTC.")
        Instant standPer,

        Status status,
        List<KpiRegel> kpis) {

    @Schema(name = "KpiBron")
    enum Bron {
        LIVE,
        STAND
    }

    /** VOORLOPIG: as known now. DEFINITIEF is for what a report has frozen. */
    @Schema(name = "KpiStatus")
    enum Status {
        VOORLOPIG,
        DEFINITIEF
    }
}
