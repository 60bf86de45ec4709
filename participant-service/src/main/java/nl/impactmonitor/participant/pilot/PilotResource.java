package nl.impactmonitor.participant.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
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

@Path("/v1/pilots")
@Tag(name = "Pilots", description = "De pilots van het programma.")
@BuitenVerantwoording("pilots, geen personen")
class PilotResource {

    private final RegistreerPilot registreer;
    private final WijzigPilot wijzig;
    private final LeesPilots lees;

    PilotResource(RegistreerPilot registreer, WijzigPilot wijzig, LeesPilots lees) {
        this.registreer = registreer;
        this.wijzig = wijzig;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Registreer een pilot",
            description = "De code ligt daarna vast; een tweede met die code: 409.")
    public RestResponse<PilotAntwoord> registreer(PilotVraag vraag) {
        PilotAntwoord pilot = registreer.doe(vraag);
        return Created.at("/v1/pilots/" + pilot.code(), pilot.versie(), pilot);
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef de pilots",
            description =
                    "Alleen de pilots waarvoor u gemachtigd bent, op code of gesorteerd op naam, programma, start of einde.")
    public Pagina<PilotAntwoord> lijst(
            @Parameter(description = "Alleen pilots van dit programma.", example = "LLO") @QueryParam("programma")
                    String programma,
            @Parameter(description = "Alleen pilots in deze regio.", example = "TWENTE") @QueryParam("regio")
                    String regio,
            @BeanParam LijstVraag vraag) {
        return lees.lijst(programma, regio, vraag);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef een pilot", description = "Een pilot van een ander bestaat voor u niet: 404.")
    public RestResponse<PilotAntwoord> een(@PathParam("code") String code) {
        PilotAntwoord pilot = lees.een(code);
        return Versioned.ok(pilot.versie(), pilot);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("beheerder")
    @Operation(summary = "Wijzig een pilot", description = "De hele pilot zoals hij nu is; code en valuta liggen vast.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PilotAntwoord.class)))
    public RestResponse<PilotAntwoord> wijzig(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, PilotWijzigingVraag vraag) {
        PilotAntwoord pilot = wijzig.doe(code, ifMatch, vraag);
        return Versioned.ok(pilot.versie(), pilot);
    }
}
