package nl.impactmonitor.participant.verhuizing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/deelnemers/{id}/verhuizingen")
@Tag(name = "Deelnemers")
class VerhuizingResource {

    private final Verhuis verhuis;

    VerhuizingResource(Verhuis verhuis) {
        this.verhuis = verhuis;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Verhuis een deelnemer naar een andere pilot",
            description = "Alles wat is vastgelegd gaat mee. Beide pilots moeten van u zijn; anders 404.")
    @APIResponse(
            responseCode = "201",
            description = "Verhuisd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VerhuizingAntwoord.class)))
    public RestResponse<VerhuizingAntwoord> verhuis(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, VerhuizingVraag vraag) {
        return Created.at("/v1/deelnemers/" + id + "/verhuizingen", verhuis.doe(id, ifMatch, vraag));
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de verhuizingen van een deelnemer", description = "Alle, in volgorde van vastlegging.")
    public Pagina<VerhuizingAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(VerhuizingAntwoord.class, verhuis.van(id), vraag);
    }
}
