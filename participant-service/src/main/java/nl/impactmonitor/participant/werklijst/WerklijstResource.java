package nl.impactmonitor.participant.werklijst;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/metingen/taken")
@Tag(name = "Metingen")
class WerklijstResource {

    private final Werklijst werklijst;

    WerklijstResource(Werklijst werklijst) {
        this.werklijst = werklijst;
    }

    @GET
    @RolesAllowed("intaker")
    @Operation(
            summary = "Geef de metingen die moeten worden afgenomen",
            description =
                    "De meest dringende eerst, of gesorteerd op uiterlijk, vanaf, deelnemercode, pilot of moment. Volgens"
                            + " het meetvenster van de nulmeting. Wie geen instemming gaf of is uitgevallen, staat er niet"
                            + " in.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public Pagina<Taak> lijst(
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot,
            @Parameter(description = "Alleen wat nog kan, of alleen wat te laat is.") @QueryParam("stand")
                    Taak.Stand stand,
            @Parameter(description = "Van u, van niemand, of van allen.") @QueryParam("van") @DefaultValue("MIJ")
                    Taak.Van van,
            @BeanParam LijstVraag vraag) {
        return werklijst.lijst(pilot, stand, van, vraag);
    }
}
