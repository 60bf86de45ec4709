package nl.impactmonitor.participant.bewijs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/deelnemers/{id}/bewijzen")
@Tag(name = "Deelnemers")
class BewijsResource {

    private final LegBewijsVast legVast;
    private final CorrigeerBewijs corrigeer;
    private final TrekBewijsIn trekIn;
    private final LeesBewijzen lees;

    BewijsResource(LegBewijsVast legVast, CorrigeerBewijs corrigeer, TrekBewijsIn trekIn, LeesBewijzen lees) {
        this.legVast = legVast;
        this.corrigeer = corrigeer;
        this.trekIn = trekIn;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Leg een bewijs vast",
            description = "Of het civiel effect heeft en een startkwalificatie is, volgt uit soort, niveau en datum.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BewijsAntwoord.class)))
    public RestResponse<BewijsAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, BewijsVraag vraag) {
        BewijsAntwoord bewijs = legVast.doe(id, ifMatch, vraag);
        return Created.at("/v1/deelnemers/" + id + "/bewijzen/" + bewijs.id(), bewijs.versie(), bewijs);
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de bewijzen van een deelnemer", description = "Alle, op datum.")
    public Pagina<BewijsAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(BewijsAntwoord.class, lees.van(id), vraag);
    }

    @GET
    @Path("/{bewijsId}")
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef een bewijs", description = "Met de regels waaruit de vlaggen volgen.")
    public RestResponse<BewijsAntwoord> een(@PathParam("id") UUID id, @PathParam("bewijsId") UUID bewijsId) {
        BewijsAntwoord bewijs = lees.een(id, bewijsId);
        return Versioned.ok(bewijs.versie(), bewijs);
    }

    @PUT
    @Path("/{bewijsId}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Corrigeer een bewijs",
            description = "Het hele bewijs, zoals het wel is; wat het was, blijft in de geschiedenis.")
    @APIResponse(
            responseCode = "200",
            description = "Gecorrigeerd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BewijsAntwoord.class)))
    public RestResponse<BewijsAntwoord> corrigeer(
            @PathParam("id") UUID id,
            @PathParam("bewijsId") UUID bewijsId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom het bewijs wordt gewijzigd.") @QueryParam("reden") @NotNull Reden reden,
            BewijsVraag vraag) {
        BewijsAntwoord bewijs = corrigeer.doe(id, bewijsId, ifMatch, reden, vraag);
        return Versioned.ok(bewijs.versie(), bewijs);
    }

    @DELETE
    @Path("/{bewijsId}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Trek een bewijs in",
            description = "Het telt niet meer mee; wat het was, blijft in de geschiedenis.")
    @APIResponse(responseCode = "204", description = "Ingetrokken.")
    public void trekIn(
            @PathParam("id") UUID id,
            @PathParam("bewijsId") UUID bewijsId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom het bewijs wordt ingetrokken.") @QueryParam("reden") @NotNull
                    Reden reden) {
        trekIn.doe(id, bewijsId, ifMatch, reden);
    }
}
