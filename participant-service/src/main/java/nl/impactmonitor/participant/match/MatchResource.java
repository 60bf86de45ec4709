package nl.impactmonitor.participant.match;

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

@Path("/v1/deelnemers/{id}/matches")
@Tag(name = "Deelnemers")
class MatchResource {

    private final LegMatchVast legVast;
    private final LeesMatches lees;

    MatchResource(LegMatchVast legVast, LeesMatches lees) {
        this.legVast = legVast;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(summary = "Leg een match vast", description = "Een match van de deelnemer met een werkgever.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MatchAntwoord.class)))
    @APIResponse(responseCode = "412", description = "De deelnemer heeft een andere versie dan If-Match noemt.")
    public RestResponse<MatchAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MatchVraag vraag) {
        return Created.at("/v1/deelnemers/" + id + "/matches", legVast.doe(id, ifMatch, vraag));
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de matches van een deelnemer", description = "Alle, op datum.")
    public Pagina<MatchAntwoord> lijst(@PathParam("id") UUID id) {
        return lees.van(id);
    }
}
