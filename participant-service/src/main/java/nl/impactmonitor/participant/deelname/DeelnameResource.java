package nl.impactmonitor.participant.deelname;

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

@Path("/v1/deelnemers/{id}/deelnames")
@Tag(name = "Deelnemers")
class DeelnameResource {

    private final LegDeelnameVast legVast;
    private final LeesDeelnames lees;

    DeelnameResource(LegDeelnameVast legVast, LeesDeelnames lees) {
        this.legVast = legVast;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Leg een deelname vast",
            description = "Dezelfde deelname (traject en start) nog eens: einde en status worden bijgewerkt.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeelnameAntwoord.class)))
    public RestResponse<DeelnameAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DeelnameVraag vraag) {
        return Created.at("/v1/deelnemers/" + id + "/deelnames", legVast.doe(id, ifMatch, vraag));
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de deelnames van een deelnemer", description = "Alle, op startdatum.")
    public Pagina<DeelnameAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(DeelnameAntwoord.class, lees.van(id), vraag);
    }
}
