package nl.impactmonitor.kpi.verloop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kpis/{code}/verloop")
@Tag(name = "KPI's")
class VerloopResource {

    private final ToonVerloop verloop;

    VerloopResource(ToonVerloop verloop) {
        this.verloop = verloop;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon het verloop van een KPI per maand",
            description = "Het aantal per maand en cumulatief, per lezing, naast de doelwaarde van de fase, met een"
                    + " voorspelling voor het einde van de fase: het gemiddelde van de laatste zes hele maanden, met een"
                    + " 95%-voorspellingsinterval voor een Poisson-proces. Live; een projectleider voor een eigen pilot."
                    + " Een analist leest de beschermde stand, met kwartalen naast de maanden; een onderdrukte maand is"
                    + " null met een reden.")
    public KpiVerloop toon(
            @Parameter(description = "Code van de KPI.") @PathParam("code") Kpi code,
            @Parameter(description = "Code van het programma.") @QueryParam("programma") @DefaultValue("LLO")
                    String programma,
            @Parameter(description = "Code van een pilot; zonder pilot en regio het hele programma.")
                    @QueryParam("pilot")
                    String pilot,
            @Parameter(description = "Code van een arbeidsmarktregio: de pilots daarin samen.") @QueryParam("regio")
                    String regio,
            @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
                    @QueryParam("peildatum")
                    LocalDate peildatum) {
        return verloop.toon(new Verloopverzoek(code, programma, pilot, regio, peildatum, null));
    }
}
