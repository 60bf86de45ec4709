package nl.impactmonitor.interview.codeboek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/codeboeken")
@RolesAllowed("onderzoeker")
@Tag(name = "Codeboeken", description = "Codeboeken met hun versies; een gepubliceerde versie verandert nooit meer")
class CodeboekResource {

    private final Codeboeken codeboeken;
    private final WijzigCodeboek wijzig;

    CodeboekResource(Codeboeken codeboeken, WijzigCodeboek wijzig) {
        this.codeboeken = codeboeken;
        this.wijzig = wijzig;
    }

    @GET
    @Operation(summary = "Lijst van codeboekversies", description = "Alle versies met hun status, zonder de codes.")
    public Pagina<CodeboekKop> lijst() {
        return Pagina.heel(codeboeken.lijst());
    }

    @POST
    @Operation(
            summary = "Maak een codeboek",
            description =
                    "Als concept van versie 1: een boom van codes met soort, kleur, omschrijving, deelvraag en plaats "
                            + "in het evaluatiekader. Alle fouten worden tegelijk gemeld.")
    @APIResponse(
            responseCode = "201",
            description = "Gemaakt.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Codeboek.class)))
    @APIResponse(responseCode = "409", description = "Dit codeboek bestaat al.")
    public RestResponse<Codeboek> maak(NieuwCodeboek vraag) {
        return gemaakt(wijzig.maak(vraag));
    }

    @POST
    @Path("/{code}/versies")
    @Operation(
            summary = "Begin een volgende versie",
            description = "Een concept met de codes van de nieuwste gepubliceerde versie; codes houden hun GUID.")
    @APIResponse(
            responseCode = "201",
            description = "Gemaakt.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Codeboek.class)))
    @APIResponse(responseCode = "409", description = "Er is al een concept.")
    public RestResponse<Codeboek> volgende(@PathParam("code") String code) {
        return gemaakt(wijzig.volgende(code));
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @Operation(
            summary = "Lees een codeboekversie",
            description =
                    "Een codeboekversie met alle codes, hun soort, plaats in de boom, thema, deelvraag en plaats in het "
                            + "evaluatiekader.")
    public RestResponse<Codeboek> versie(@PathParam("code") String code, @PathParam("versie") int versie) {
        return antwoord(codeboeken.vereist(code, versie));
    }

    @GET
    @Path("/{code}/versies/{versie}/lotgevallen")
    @Operation(
            summary = "Wat er van de codes van de vorige versie werd",
            description =
                    "Behouden, verplaatst, samengevoegd, gesplitst, vervallen of nieuw. Van een concept: zoals het nu zou "
                            + "worden.")
    public Pagina<Lotgeval> lotgevallen(@PathParam("code") String code, @PathParam("versie") int versie) {
        return Pagina.heel(codeboeken.lotgevallen(code, versie));
    }

    @PUT
    @Path("/{code}/versies/{versie}/status")
    @Operation(
            summary = "Publiceer een versie, of laat haar vervallen",
            description =
                    "Van CONCEPT naar GEPUBLICEERD: daarna verandert zij nooit meer. Van GEPUBLICEERD naar VERVALLEN: "
                            + "er wordt niet meer mee gecodeerd.")
    @APIResponse(
            responseCode = "200",
            description = "De versie met haar status.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Codeboek.class)))
    @APIResponse(responseCode = "409", description = "Deze overgang bestaat niet.")
    public RestResponse<Codeboek> zetStatus(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam("If-Match") String ifMatch,
            Codeboekstatusvraag vraag) {
        return antwoord(wijzig.zetStatus(code, versie, ifMatch, vraag.status()));
    }

    private static RestResponse<Codeboek> gemaakt(ConceptTabel.Opgeslagen nieuw) {
        var boek = nieuw.concept().boek();
        return Created.at("/v1/codeboeken/" + boek.code() + "/versies/" + boek.versie(), nieuw.rijversie(), boek);
    }

    private static RestResponse<Codeboek> antwoord(ConceptTabel.Opgeslagen versie) {
        return Versioned.ok(versie.rijversie(), versie.concept().boek());
    }
}
