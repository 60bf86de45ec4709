package nl.impactmonitor.participant.activiteit;

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

@Path("/v1/pilots/{code}/activiteiten")
@Tag(name = "Pilots")
@BuitenVerantwoording("activiteiten van een pilot, geen personen")
class ActiviteitResource {

    private final VoegActiviteitToe voegToe;
    private final WijzigActiviteit wijzig;
    private final VerwijderActiviteit verwijder;
    private final LeesActiviteiten lees;

    ActiviteitResource(
            VoegActiviteitToe voegToe, WijzigActiviteit wijzig, VerwijderActiviteit verwijder, LeesActiviteiten lees) {
        this.voegToe = voegToe;
        this.wijzig = wijzig;
        this.verwijder = verwijder;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("projectleider")
    @Operation(
            summary = "Voeg een activiteit toe aan een pilot",
            description = "Bij een van de vier soorten van het evaluatiekader.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ActiviteitAntwoord.class)))
    public RestResponse<ActiviteitAntwoord> voegToe(@PathParam("code") String code, ActiviteitVraag vraag) {
        ActiviteitAntwoord nieuw = voegToe.doe(code, vraag);
        return Created.at("/v1/pilots/" + code + "/activiteiten/" + nieuw.id(), nieuw.versie(), nieuw);
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef de activiteiten van een pilot", description = "Op startdatum.")
    public Pagina<ActiviteitAntwoord> lijst(@PathParam("code") String code, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(ActiviteitAntwoord.class, lees.van(code), vraag);
    }

    @GET
    @Path("/{activiteitId}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef een activiteit van een pilot",
            description = "De ETag is de versie; geef hem mee als If-Match.")
    public RestResponse<ActiviteitAntwoord> een(@PathParam("code") String code, @PathParam("activiteitId") UUID id) {
        ActiviteitAntwoord gevonden = lees.een(code, id);
        return Versioned.ok(gevonden.versie(), gevonden);
    }

    @PUT
    @Path("/{activiteitId}")
    @RolesAllowed("projectleider")
    @Operation(
            summary = "Wijzig een activiteit van een pilot",
            description = "Alles zoals het nu is; de pilot krijgt een nieuwe versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ActiviteitAntwoord.class)))
    public RestResponse<ActiviteitAntwoord> wijzig(
            @PathParam("code") String code,
            @PathParam("activiteitId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            ActiviteitVraag vraag) {
        ActiviteitAntwoord gewijzigd = wijzig.doe(code, id, ifMatch, vraag);
        return Versioned.ok(gewijzigd.versie(), gewijzigd);
    }

    @DELETE
    @Path("/{activiteitId}")
    @RolesAllowed("projectleider")
    @Operation(summary = "Verwijder een activiteit van een pilot", description = "De pilot krijgt een nieuwe versie.")
    @APIResponse(responseCode = "204", description = "Verwijderd.")
    public void verwijder(
            @PathParam("code") String code,
            @PathParam("activiteitId") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        verwijder.doe(code, id, ifMatch);
    }
}
