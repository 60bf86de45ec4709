package nl.impactmonitor.participant.deelname;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/deelnemers/{id}/deelnames")
@Tag(name = "Deelnemers")
class DeelnameResource {

    private final LegDeelnameVast legVast;
    private final TrekDeelnameIn trekIn;
    private final LeesDeelnames lees;

    DeelnameResource(LegDeelnameVast legVast, TrekDeelnameIn trekIn, LeesDeelnames lees) {
        this.legVast = legVast;
        this.trekIn = trekIn;
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
        DeelnameAntwoord deelname = legVast.doe(id, ifMatch, vraag);
        return Created.at("/v1/deelnemers/" + id + "/deelnames/" + deelname.id(), deelname.versie(), deelname);
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de deelnames van een deelnemer", description = "Alle, op startdatum.")
    public Pagina<DeelnameAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(DeelnameAntwoord.class, lees.van(id), vraag);
    }

    @GET
    @Path("/{deelnameId}")
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef een deelname", description = "De ETag is de versie van de deelname.")
    public RestResponse<DeelnameAntwoord> een(@PathParam("id") UUID id, @PathParam("deelnameId") UUID deelnameId) {
        DeelnameAntwoord deelname = lees.een(id, deelnameId);
        return Versioned.ok(deelname.versie(), deelname);
    }

    @DELETE
    @Path("/{deelnameId}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Trek een deelname in",
            description =
                    "Zij telt niet meer mee; wat zij was, blijft in de geschiedenis. Een deelname aan het verkeerde"
                            + " traject of met de verkeerde start wordt ingetrokken en opnieuw vastgelegd.")
    @APIResponse(responseCode = "204", description = "Ingetrokken.")
    public void trekIn(
            @PathParam("id") UUID id,
            @PathParam("deelnameId") UUID deelnameId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom de deelname wordt ingetrokken.") @QueryParam("reden") @NotNull
                    Reden reden) {
        trekIn.doe(id, deelnameId, ifMatch, reden);
    }
}
