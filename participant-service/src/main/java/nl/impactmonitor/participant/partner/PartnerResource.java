package nl.impactmonitor.participant.partner;

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

@Path("/v1/pilots/{code}/partners")
@Tag(name = "Pilots")
@BuitenVerantwoording("partners van een pilot, geen personen")
class PartnerResource {

    private final VoegPartnerToe voegToe;
    private final WijzigPartner wijzig;
    private final VerwijderPartner verwijder;
    private final LeesPartners lees;

    PartnerResource(VoegPartnerToe voegToe, WijzigPartner wijzig, VerwijderPartner verwijder, LeesPartners lees) {
        this.voegToe = voegToe;
        this.wijzig = wijzig;
        this.verwijder = verwijder;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("projectleider")
    @Operation(
            summary = "Voeg een partner toe aan een pilot",
            description = "Een tweede contactgemeente (penvoerder): 409.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PartnerAntwoord.class)))
    public RestResponse<PartnerAntwoord> voegToe(@PathParam("code") String code, PartnerVraag vraag) {
        PartnerAntwoord nieuw = voegToe.doe(code, vraag);
        return Created.at("/v1/pilots/" + code + "/partners/" + nieuw.id(), nieuw.versie(), nieuw);
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef de partners van een pilot", description = "In volgorde van vastleggen.")
    public Pagina<PartnerAntwoord> lijst(@PathParam("code") String code, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(PartnerAntwoord.class, lees.van(code), vraag);
    }

    @GET
    @Path("/{partnerId}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef een partner van een pilot",
            description = "De ETag is de versie; geef hem mee als If-Match.")
    public RestResponse<PartnerAntwoord> een(@PathParam("code") String code, @PathParam("partnerId") UUID id) {
        PartnerAntwoord gevonden = lees.een(code, id);
        return Versioned.ok(gevonden.versie(), gevonden);
    }

    @PUT
    @Path("/{partnerId}")
    @RolesAllowed("projectleider")
    @Operation(
            summary = "Wijzig een partner van een pilot",
            description = "Alles zoals het nu is; de pilot krijgt een nieuwe versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PartnerAntwoord.class)))
    public RestResponse<PartnerAntwoord> wijzig(
            @PathParam("code") String code,
            @PathParam("partnerId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PartnerVraag vraag) {
        PartnerAntwoord gewijzigd = wijzig.doe(code, id, ifMatch, vraag);
        return Versioned.ok(gewijzigd.versie(), gewijzigd);
    }

    @DELETE
    @Path("/{partnerId}")
    @RolesAllowed("projectleider")
    @Operation(summary = "Verwijder een partner van een pilot", description = "De pilot krijgt een nieuwe versie.")
    @APIResponse(responseCode = "204", description = "Verwijderd.")
    public void verwijder(
            @PathParam("code") String code, @PathParam("partnerId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        verwijder.doe(code, id, ifMatch);
    }
}
