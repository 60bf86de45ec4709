package nl.impactmonitor.participant.bewijs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/deelnemers/{id}/bewijzen")
@Tag(name = "Deelnemers")
class BewijsResource {

    private final LegBewijsVast legVast;
    private final LeesBewijzen lees;

    BewijsResource(LegBewijsVast legVast, LeesBewijzen lees) {
        this.legVast = legVast;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Leg een bewijs vast",
            description = "Of het civiel effect heeft en een startkwalificatie is, volgt uit de soort en de datum.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BewijsAntwoord.class)))
    @APIResponse(responseCode = "412", description = "De deelnemer heeft een andere versie dan If-Match noemt.")
    public RestResponse<BewijsAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, BewijsVraag vraag) {
        return Created.at("/v1/deelnemers/" + id + "/bewijzen", legVast.doe(id, ifMatch, vraag));
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de bewijzen van een deelnemer", description = "Alle, op datum.")
    public Pagina<BewijsAntwoord> lijst(@PathParam("id") UUID id) {
        return lees.van(id);
    }
}
