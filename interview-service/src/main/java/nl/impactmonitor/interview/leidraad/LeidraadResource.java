package nl.impactmonitor.interview.leidraad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/leidraden")
@RolesAllowed("onderzoeker")
@Tag(name = "Leidraden", description = "Vragen voor groepsinterviews, per versie onveranderlijk")
class LeidraadResource {

    private final Leidraden leidraden;

    LeidraadResource(Leidraden leidraden) {
        this.leidraden = leidraden;
    }

    @POST
    @Operation(
            summary = "Geef een versie van een leidraad uit",
            description = "Een nieuwe code begint bij versie 1; een bestaande krijgt het volgende nummer. Een versie "
                    + "verandert nooit.")
    @APIResponse(
            responseCode = "201",
            description = "De versie is uitgegeven",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Leidraad.class)))
    public RestResponse<Leidraad> geefUit(NieuweLeidraad verzoek) {
        var leidraad = leidraden.geefUit(verzoek);
        return Created.at("/v1/leidraden/" + leidraad.code() + "/versies/" + leidraad.versie(), leidraad);
    }

    @GET
    @Operation(summary = "Lijst van leidraden", description = "Alle versies met hun vragen.")
    public Pagina<Leidraad> lijst() {
        return Pagina.heel(leidraden.lijst());
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @Operation(summary = "Lees een versie van een leidraad", description = "Met de deelvragen bij elke vraag.")
    public Leidraad versie(
            @Parameter(description = "Code van de leidraad", example = "GROEPSINTERVIEW") @PathParam("code")
                    String code,
            @Parameter(description = "Versienummer", example = "1") @PathParam("versie") int versie) {
        return leidraden
                .versie(code, versie)
                .orElseThrow(() -> ApiException.notFound("Deze versie van de leidraad is niet gevonden."));
    }
}
