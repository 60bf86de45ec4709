package nl.impactmonitor.participant.match;

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

@Path("/v1/deelnemers/{id}/matches")
@Tag(name = "Deelnemers")
class MatchResource {

    private final LegMatchVast legVast;
    private final CorrigeerMatch corrigeer;
    private final TrekMatchIn trekIn;
    private final LeesMatches lees;

    MatchResource(LegMatchVast legVast, CorrigeerMatch corrigeer, TrekMatchIn trekIn, LeesMatches lees) {
        this.legVast = legVast;
        this.corrigeer = corrigeer;
        this.trekIn = trekIn;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(summary = "Leg een match vast", description = "Een match van de deelnemer met een werkgever.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MatchAntwoord.class)))
    public RestResponse<MatchAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MatchVraag vraag) {
        MatchAntwoord match = legVast.doe(id, ifMatch, vraag);
        return Created.at("/v1/deelnemers/" + id + "/matches/" + match.id(), match.versie(), match);
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de matches van een deelnemer", description = "Alle, op datum.")
    public Pagina<MatchAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(MatchAntwoord.class, lees.van(id), vraag);
    }

    @GET
    @Path("/{matchId}")
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef een match", description = "Met de waarnemingen na 3, 6 en 12 maanden.")
    public RestResponse<MatchAntwoord> een(@PathParam("id") UUID id, @PathParam("matchId") UUID matchId) {
        MatchAntwoord match = lees.een(id, matchId);
        return Versioned.ok(match.versie(), match);
    }

    @PUT
    @Path("/{matchId}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Wijzig een match",
            description =
                    "De hele match: een correctie, of wat erbij komt (nog in dienst, einde); wat hij was, blijft in de geschiedenis.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MatchAntwoord.class)))
    public RestResponse<MatchAntwoord> corrigeer(
            @PathParam("id") UUID id,
            @PathParam("matchId") UUID matchId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom de match wordt gewijzigd.") @QueryParam("reden") @NotNull Reden reden,
            MatchVraag vraag) {
        MatchAntwoord match = corrigeer.doe(id, matchId, ifMatch, reden, vraag);
        return Versioned.ok(match.versie(), match);
    }

    @DELETE
    @Path("/{matchId}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Trek een match in",
            description = "Hij telt niet meer mee; wat hij was, blijft in de geschiedenis.")
    @APIResponse(responseCode = "204", description = "Ingetrokken.")
    public void trekIn(
            @PathParam("id") UUID id,
            @PathParam("matchId") UUID matchId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom de match wordt ingetrokken.") @QueryParam("reden") @NotNull Reden reden) {
        trekIn.doe(id, matchId, ifMatch, reden);
    }
}
