package nl.impactmonitor.kpi.tabel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kpis")
@Tag(
        name = "KPI's",
        description = "De KPI's van het programma, per pilot, per regio en in totaal, naast de doelwaarden.")
class KpiResource {

    private final ToonKpis kpis;

    KpiResource(ToonKpis kpis) {
        this.kpis = kpis;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon de KPI's van een programma",
            description =
                    "Alle KPI's met hun waarde per pilot, per regio en in totaal op de peildatum, zoals nu bekend, met"
                            + " doelwaarde en aandeel. Een onderzoeker leest live, een projectleider live voor de eigen"
                            + " pilots, een analist de beschermde stand die periodiek wordt uitgegeven. Een cijfer dat er"
                            + " niet is, is null met een reden; een onderdrukt cijfer is nooit nul.")
    public KpiTabel toon(
            @Parameter(description = "Code van het programma.") @QueryParam("programma") @DefaultValue("LLO")
                    String programma,
            @Parameter(description = "Code van een pilot; zonder code alle pilots van het programma.")
                    @QueryParam("pilot")
                    String pilot,
            @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
                    @QueryParam("peildatum")
                    LocalDate peildatum) {
        return kpis.toon(new KpiVraag(programma, pilot, peildatum));
    }
}
