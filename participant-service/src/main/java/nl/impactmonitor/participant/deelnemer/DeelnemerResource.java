package nl.impactmonitor.participant.deelnemer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.Created;
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

@Path("/v1/deelnemers")
@Tag(name = "Deelnemers", description = "Deelnemers van een pilot en wat over hen is vastgelegd.")
class DeelnemerResource {

    private final RegistreerDeelnemer registreer;
    private final WijzigDeelnemer wijzig;
    private final LeesDeelnemers lees;

    DeelnemerResource(RegistreerDeelnemer registreer, WijzigDeelnemer wijzig, LeesDeelnemers lees) {
        this.registreer = registreer;
        this.wijzig = wijzig;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Registreer een deelnemer",
            description = "Geeft een nieuwe deelnemercode uit. Een pilot die niet van u is: 404.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeelnemerAntwoord.class)))
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public RestResponse<DeelnemerAntwoord> registreer(DeelnemerVraag vraag) {
        DeelnemerAntwoord deelnemer = registreer.doe(vraag);
        return Created.at("/v1/deelnemers/" + deelnemer.id(), deelnemer.versie(), deelnemer);
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(
            summary = "Geef de deelnemers",
            description = "Van uw pilots, of van een ervan, in volgorde van registratie of gesorteerd op aangemeldOp,"
                    + " pilot of deelnemercode.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public Pagina<DeelnemerAntwoord> lijst(@BeanParam Deelnemerfilter filter, @BeanParam LijstVraag vraag) {
        return lees.lijst(filter, vraag);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(
            summary = "Geef een deelnemer",
            description = "De ETag is de versie; geef hem mee als If-Match om alleen die versie te wijzigen.")
    public RestResponse<DeelnemerAntwoord> een(@PathParam("id") UUID id) {
        DeelnemerAntwoord deelnemer = lees.een(id);
        return RestResponse.ResponseBuilder.ok(deelnemer)
                .tag(new EntityTag(Long.toString(deelnemer.versie())))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Wijzig de registratie van een deelnemer",
            description = "Groep, dag van aanmelding en kenmerken, als geheel; wat het was, blijft in de geschiedenis.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeelnemerAntwoord.class)))
    public RestResponse<DeelnemerAntwoord> wijzig(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom de registratie wordt gewijzigd.") @QueryParam("reden") @NotNull
                    Reden reden,
            DeelnemerWijziging vraag) {
        DeelnemerAntwoord deelnemer = wijzig.doe(id, ifMatch, reden, vraag);
        return Versioned.ok(deelnemer.versie(), deelnemer);
    }
}
