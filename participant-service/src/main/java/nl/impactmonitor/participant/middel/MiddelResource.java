package nl.impactmonitor.participant.middel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/pilots/{code}/middelen")
@Tag(name = "Pilots")
@BuitenVerantwoording("middelen van een pilot, geen personen")
class MiddelResource {

    private final VoegMiddelToe voegToe;
    private final WijzigMiddel wijzig;
    private final VerwijderMiddel verwijder;
    private final LeesMiddelen lees;

    MiddelResource(VoegMiddelToe voegToe, WijzigMiddel wijzig, VerwijderMiddel verwijder, LeesMiddelen lees) {
        this.voegToe = voegToe;
        this.wijzig = wijzig;
        this.verwijder = verwijder;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Voeg een middel toe aan een pilot",
            description = "Zonder penvoerder, een jaar buiten de pilot of een onbekende partner: geweigerd.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MiddelAntwoord.class)))
    public RestResponse<MiddelAntwoord> voegToe(@PathParam("code") String code, MiddelVraag vraag) {
        MiddelAntwoord nieuw = voegToe.doe(code, vraag);
        return Created.at("/v1/pilots/" + code + "/middelen/" + nieuw.id(), nieuw.versie(), nieuw);
    }

    @GET
    @RolesAllowed({"projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef de middelen van een pilot", description = "Per jaar.")
    public Pagina<MiddelAntwoord> lijst(@PathParam("code") String code, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(MiddelAntwoord.class, lees.van(code), vraag);
    }

    @GET
    @Path("/{middelId}")
    @RolesAllowed({"projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef een middel van een pilot",
            description = "De ETag is de versie; geef hem mee als If-Match.")
    public RestResponse<MiddelAntwoord> een(@PathParam("code") String code, @PathParam("middelId") UUID id) {
        MiddelAntwoord gevonden = lees.een(code, id);
        return Versioned.ok(gevonden.versie(), gevonden);
    }

    @PUT
    @Path("/{middelId}")
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Wijzig een middel van een pilot",
            description = "Alles zoals het nu is; de pilot krijgt een nieuwe versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MiddelAntwoord.class)))
    public RestResponse<MiddelAntwoord> wijzig(
            @PathParam("code") String code,
            @PathParam("middelId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MiddelVraag vraag) {
        MiddelAntwoord gewijzigd = wijzig.doe(code, id, ifMatch, vraag);
        return Versioned.ok(gewijzigd.versie(), gewijzigd);
    }

    @DELETE
    @Path("/{middelId}")
    @RolesAllowed("beheerder")
    @Operation(summary = "Verwijder een middel van een pilot", description = "De pilot krijgt een nieuwe versie.")
    @APIResponse(responseCode = "204", description = "Verwijderd.")
    public void verwijder(
            @PathParam("code") String code, @PathParam("middelId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        verwijder.doe(code, id, ifMatch);
    }
}
