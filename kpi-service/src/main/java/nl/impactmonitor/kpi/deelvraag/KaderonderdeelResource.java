package nl.impactmonitor.kpi.deelvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kaderonderdelen")
@Tag(
        name = "Evaluatiekader",
        description = "De onderdelen van het evaluatiekader: van middelen tot impact, en de context.")
class KaderonderdeelResource {

    private final BeantwoordVragen vragen;

    KaderonderdeelResource(BeantwoordVragen vragen) {
        this.vragen = vragen;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon het evaluatiekader",
            description = "Alle onderdelen, elk met waar het uit volgt en met zijn bewijs.")
    public Onderdelenlijst alle(
            @Parameter(description = "Code van het programma.") @QueryParam("programma") @DefaultValue("LLO")
                    String programma,
            @Parameter(description = "Code van een pilot; zonder code het hele programma.") @QueryParam("pilot")
                    String pilot,
            @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
                    @QueryParam("peildatum")
                    LocalDate peildatum) {
        return vragen.onderdelen(new Bewijsvraag(programma, pilot, peildatum));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(summary = "Toon een onderdeel van het evaluatiekader", description = "Met zijn bewijs.")
    public OnderdeelAntwoord een(
            @PathParam("code") String code,
            @Parameter(description = "Code van het programma.") @QueryParam("programma") @DefaultValue("LLO")
                    String programma,
            @Parameter(description = "Code van een pilot; zonder code het hele programma.") @QueryParam("pilot")
                    String pilot,
            @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
                    @QueryParam("peildatum")
                    LocalDate peildatum) {
        return vragen.onderdeel(code, new Bewijsvraag(programma, pilot, peildatum));
    }
}
