package nl.impactmonitor.participant.meting;

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

@Path("/v1/deelnemers/{id}/metingen")
@Tag(name = "Metingen", description = "De 0-, 1- en vervolgmetingen van een deelnemer.")
class MetingResource {

    private final LegMetingVast legVast;
    private final LeesMetingen lees;

    MetingResource(LegMetingVast legVast, LeesMetingen lees) {
        this.legVast = legVast;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Leg een meting vast",
            description =
                    "De antwoorden worden getoetst aan de versie van het instrument; scores en trede volgen eruit."
                            + " Zonder instemming, een EEN zonder NUL, een tweede NUL of EEN: 409.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MetingAntwoord.class)))
    @APIResponse(responseCode = "412", description = "De deelnemer heeft een andere versie dan If-Match noemt.")
    public RestResponse<MetingAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MetingVraag vraag) {
        MetingAntwoord meting = legVast.doe(id, ifMatch, vraag);
        return Created.at("/v1/deelnemers/" + id + "/metingen/" + meting.id(), meting);
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de metingen van een deelnemer", description = "Alle, op datum.")
    public Pagina<MetingAntwoord> lijst(@PathParam("id") UUID id) {
        return lees.van(id);
    }

    @GET
    @Path("/{metingId}")
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef een meting", description = "Met de antwoorden zoals ze gegeven zijn.")
    public MetingAntwoord een(@PathParam("id") UUID id, @PathParam("metingId") UUID metingId) {
        return lees.een(id, metingId);
    }
}
