package nl.impactmonitor.participant.toestemming;

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

@Path("/v1/deelnemers/{id}/toestemmingen")
@Tag(name = "Deelnemers")
class ToestemmingResource {

    private final LegToestemmingVast legVast;
    private final LeesToestemmingen lees;

    ToestemmingResource(LegToestemmingVast legVast, LeesToestemmingen lees) {
        this.legVast = legVast;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Leg een toestemming vast",
            description = "Wordt de INSTEMMING ingetrokken of geweigerd (gegeven is false en er is geen latere), dan"
                    + " worden alle gegevens van de deelnemer gewist: 204. Wordt BIJZONDERE_GEGEVENS ingetrokken, dan"
                    + " worden de antwoorden op bijzondere vragen gewist; de rest blijft.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ToestemmingAntwoord.class)))
    @APIResponse(responseCode = "204", description = "Ingetrokken: de deelnemer is gewist; Location is het bewijs.")
    public RestResponse<ToestemmingAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ToestemmingVraag vraag) {
        LegToestemmingVast.Uitkomst uitkomst = legVast.doe(id, ifMatch, vraag);
        if (uitkomst.vastgelegd() == null) {
            return RestResponse.ResponseBuilder.<ToestemmingAntwoord>noContent()
                    .header("Location", "/v1/verwijderingen/" + uitkomst.verwijderbewijs())
                    .build();
        }
        return Created.at("/v1/deelnemers/" + id + "/toestemmingen", uitkomst.vastgelegd());
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(
            summary = "Geef de toestemmingen van een deelnemer",
            description = "Alle, in volgorde van vastlegging; van elke soort telt de laatste datum.")
    public Pagina<ToestemmingAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(ToestemmingAntwoord.class, lees.van(id), vraag);
    }
}
