package nl.impactmonitor.interview.codeboek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes of a concept. Each answers the whole of it as it became. */
@Path("/v1/codeboeken/{code}/versies/{versie}")
@RolesAllowed("onderzoeker")
@Tag(name = "Codeboeken")
class CodeboekconceptResource {

    private static final String GEPUBLICEERD = "De versie is gepubliceerd en verandert niet meer.";

    private final WijzigCodeboek wijzig;

    CodeboekconceptResource(WijzigCodeboek wijzig) {
        this.wijzig = wijzig;
    }

    @PUT
    @Operation(
            summary = "Vervang een concept",
            description =
                    "De hele inhoud. Een code met de GUID van een eerdere is dezelfde code, ook onder een andere naam.")
    @APIResponse(
            responseCode = "200",
            description = "Het concept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Codeboek.class)))
    @APIResponse(responseCode = "409", description = GEPUBLICEERD)
    public RestResponse<Codeboek> vervang(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam("If-Match") String ifMatch,
            Codeboekinhoud vraag) {
        return antwoord(wijzig.wijzig(code, versie, ifMatch, c -> Conceptbewerking.vervang(c, vraag)));
    }

    @POST
    @Path("/samenvoegingen")
    @Operation(
            summary = "Voeg codes samen",
            description = "Een of meer codes gaan op in een andere; wat eronder lag komt onder de code die blijft.")
    @APIResponse(
            responseCode = "200",
            description = "Het concept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Codeboek.class)))
    @APIResponse(responseCode = "409", description = GEPUBLICEERD)
    public RestResponse<Codeboek> voegSamen(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam("If-Match") String ifMatch,
            Samenvoeging vraag) {
        return antwoord(wijzig.wijzig(code, versie, ifMatch, c -> Conceptbewerking.voegSamen(c, vraag)));
    }

    @POST
    @Path("/splitsingen")
    @Operation(
            summary = "Splits een code",
            description =
                    "Nieuwe codes komen op haar plaats. Wat ermee gecodeerd is, wordt bij het overzetten gemerkt om opnieuw "
                            + "te coderen.")
    @APIResponse(
            responseCode = "200",
            description = "Het concept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Codeboek.class)))
    @APIResponse(responseCode = "409", description = GEPUBLICEERD)
    public RestResponse<Codeboek> splits(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam("If-Match") String ifMatch,
            Splitsing vraag) {
        return antwoord(wijzig.wijzig(code, versie, ifMatch, c -> Conceptbewerking.splits(c, vraag)));
    }

    @POST
    @Path("/verplaatsingen")
    @Operation(
            summary = "Verplaats een code",
            description = "Met alles eronder; zonder bovenliggende code naar boven aan.")
    @APIResponse(
            responseCode = "200",
            description = "Het concept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Codeboek.class)))
    @APIResponse(responseCode = "409", description = GEPUBLICEERD)
    public RestResponse<Codeboek> verplaats(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam("If-Match") String ifMatch,
            Verplaatsing vraag) {
        return antwoord(wijzig.wijzig(code, versie, ifMatch, c -> Conceptbewerking.verplaats(c, vraag)));
    }

    private static RestResponse<Codeboek> antwoord(ConceptTabel.Opgeslagen concept) {
        return Versioned.ok(concept.rijversie(), concept.concept().boek());
    }
}
