package nl.impactmonitor.interview.memo;

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
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/interviews/{id}/memos")
@RolesAllowed("onderzoeker")
@Tag(name = "Memo's", description = "Notities bij interviews, verslagen, fragmenten en codes; zij gaan mee in REFI-QDA")
class MemoResource {

    private static final String JSON = "application/json";

    private final Memos memos;

    MemoResource(Memos memos) {
        this.memos = memos;
    }

    @POST
    @Operation(summary = "Schrijf een memo", description = "Een memo bij een codering hoort in de codering zelf.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Memo.class)))
    public RestResponse<Memo> schrijf(@PathParam("id") UUID id, NieuweMemo verzoek) {
        var memo = memos.schrijf(id, verzoek);
        return Created.at("/v1/interviews/" + id + "/memos/" + memo.id(), memo.versie(), memo);
    }

    @GET
    @Operation(
            summary = "Lijst van memo's",
            description = "Van een interview, ook die met een overgenomen project meekwamen.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<Memo> lijst(@PathParam("id") UUID id, @BeanParam PaginaVraag vraag) {
        return memos.lijst(id, vraag);
    }

    @GET
    @Path("/{memoId}")
    @Operation(summary = "Lees een memo", description = "De ETag is de versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gevonden.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Memo.class)))
    public RestResponse<Memo> een(@PathParam("id") UUID id, @PathParam("memoId") UUID memoId) {
        var memo = memos.een(id, memoId);
        return Versioned.ok(memo.versie(), memo);
    }

    @PUT
    @Path("/{memoId}")
    @Operation(summary = "Wijzig een memo", description = "Door wie haar schreef.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Memo.class)))
    public RestResponse<Memo> wijzig(
            @PathParam("id") UUID id,
            @PathParam("memoId") UUID memoId,
            @HeaderParam("If-Match") String ifMatch,
            Memowijziging wijziging) {
        var memo = memos.wijzig(id, memoId, ifMatch, wijziging);
        return Versioned.ok(memo.versie(), memo);
    }

    @DELETE
    @Path("/{memoId}")
    @ResponseStatus(204)
    @Operation(summary = "Wis een memo", description = "Door wie haar schreef.")
    public void wis(
            @PathParam("id") UUID id, @PathParam("memoId") UUID memoId, @HeaderParam("If-Match") String ifMatch) {
        memos.wis(id, memoId, ifMatch);
    }
}
