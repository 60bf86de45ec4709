package nl.impactmonitor.kpi.doelwaarde;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/doelwaarden")
@Tag(name = "Doelwaarden", description = "Gedateerde doelwaarden per KPI, voor het programma of voor een pilot.")
class DoelwaardeResource {

    private final ToonDoelwaarden tonen;
    private final ZetDoelwaarden zetten;

    DoelwaardeResource(ToonDoelwaarden tonen, ZetDoelwaarden zetten) {
        this.tonen = tonen;
        this.zetten = zetten;
    }

    @GET
    @RolesAllowed({"beheerder", "onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon de doelwaarden van een programma",
            description =
                    "Alle doelwaarden die nu gelden of gingen gelden, met periode, bron en soort: afgesproken in het"
                            + " programma, of een aanname zoals de verdeling over de pilots.")
    public Doelwaardenlijst toon(
            @Parameter(description = "Code van het programma.") @QueryParam("programma") @DefaultValue("LLO")
                    String programma) {
        return tonen.van(programma);
    }

    @PUT
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Vervang de doelwaarden van een programma",
            description =
                    "De lijst komt in haar geheel in de plaats van de lijst die geldt; wat gelijk bleef blijft staan,"
                            + " wat vervangen is blijft bewaard. Alle fouten worden in een keer gemeld.")
    public Doelwaardenlijst zet(Doelwaardenlijst lijst) {
        zetten.zet(lijst);
        return tonen.van(lijst.programma());
    }
}
