package nl.impactmonitor.kpi.tabel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.poort.Antwoord;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Antwoord
record KpiTabel(
        String programma,
        LocalDate peildatum,
        Bron bron,

        @Schema(description = "Het moment waarop de cijfers gemaakt zijn, in UTC.")
        Instant standPer,

        Status status,
        List<KpiRegel> kpis,

        @Schema(
                description = "Van elke contextindicator het laatste cijfer over de regio's van de pilots en over heel"
                        + " Nederland; leeg zolang er geen is geladen.")
        List<KpiContext> context,

        @Schema(
                description = "Waar de contextindicatoren per regio en periode tot en met de peildatum staan, om naast"
                        + " de KPI's te leggen.",
                examples = "/v1/contextindicatoren?tot=2026-06-30")
        String contextindicatoren) {}
