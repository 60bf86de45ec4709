package nl.impactmonitor.participant.regio;

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

@Path("/v1/regios")
@Tag(name = "Regio's", description = "De arbeidsmarktregio's en hun gemeenten per jaar.")
@BuitenVerantwoording("gebieden, geen personen")
class RegioResource {

    private final RegistreerRegio registreer;
    private final WijzigRegio wijzig;
    private final LeesRegios lees;

    RegioResource(RegistreerRegio registreer, WijzigRegio wijzig, LeesRegios lees) {
        this.registreer = registreer;
        this.wijzig = wijzig;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Registreer een regio",
            description = "De code ligt daarna vast. Een gemeente ligt per jaar in een regio; anders: 409.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RegioAntwoord.class)))
    public RestResponse<RegioAntwoord> registreer(RegioVraag vraag) {
        RegioAntwoord regio = registreer.doe(vraag);
        return Created.at("/v1/regios/" + regio.code(), regio.versie(), regio);
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef de regio's", description = "Op code, of gesorteerd op naam.")
    public Pagina<RegioAntwoord> lijst(
            @Parameter(description = "Alleen de regio's waar deze gemeente in enig jaar in ligt.", example = "GM0153")
                    @QueryParam("gemeente")
                    String gemeente,
            @BeanParam LijstVraag vraag) {
        return lees.lijst(gemeente, vraag);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef een regio", description = "De ETag is de versie; geef hem mee als If-Match.")
    public RestResponse<RegioAntwoord> een(@PathParam("code") String code) {
        RegioAntwoord regio = lees.een(code);
        return Versioned.ok(regio.versie(), regio);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Wijzig een regio",
            description = "De hele regio zoals zij nu is; de pilots erin krijgen een nieuwe versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RegioAntwoord.class)))
    public RestResponse<RegioAntwoord> wijzig(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, RegioWijziging vraag) {
        RegioAntwoord regio = wijzig.doe(code, ifMatch, vraag);
        return Versioned.ok(regio.versie(), regio);
    }
}
