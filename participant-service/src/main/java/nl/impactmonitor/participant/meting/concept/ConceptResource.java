package nl.impactmonitor.participant.meting.concept;

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
import nl.impactmonitor.participant.meting.MeldTweedeMeting;
import nl.impactmonitor.participant.meting.MetingAntwoord;
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

@Path("/v1/deelnemers/{id}/concepten")
@Tag(name = "Metingen")
class ConceptResource {

    private final Conceptwerk concepten;
    private final MaakDefinitief definitief;
    private final MeldTweedeMeting tweede;

    ConceptResource(Conceptwerk concepten, MaakDefinitief definitief, MeldTweedeMeting tweede) {
        this.concepten = concepten;
        this.definitief = definitief;
        this.tweede = tweede;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Begin een meting als concept",
            description = "Wat er al is, moet passen bij het instrument en de deelnemer; de rest mag nog ontbreken. Een"
                    + " concept telt nergens mee.")
    @APIResponse(
            responseCode = "201",
            description = "Bewaard.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConceptAntwoord.class)))
    public RestResponse<ConceptAntwoord> begin(@PathParam("id") UUID id, ConceptVraag vraag) {
        ConceptAntwoord concept = concepten.begin(id, vraag);
        return Created.at("/v1/deelnemers/" + id + "/concepten/" + concept.id(), concept.versie(), concept);
    }

    @GET
    @RolesAllowed("intaker")
    @Operation(summary = "Geef de concepten van een deelnemer", description = "Alle, in volgorde van begin.")
    public Pagina<ConceptAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(ConceptAntwoord.class, concepten.lijst(id), vraag);
    }

    @GET
    @Path("/{conceptId}")
    @RolesAllowed("intaker")
    @Operation(summary = "Geef een concept", description = "De ETag is de versie van het concept.")
    public RestResponse<ConceptAntwoord> een(@PathParam("id") UUID id, @PathParam("conceptId") UUID conceptId) {
        ConceptAntwoord concept = concepten.een(id, conceptId);
        return Versioned.ok(concept.versie(), concept);
    }

    @PUT
    @Path("/{conceptId}")
    @RolesAllowed("intaker")
    @Operation(summary = "Werk een concept bij", description = "De hele inhoud, zoals ze nu is.")
    @APIResponse(
            responseCode = "200",
            description = "Bewaard.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConceptAntwoord.class)))
    public RestResponse<ConceptAntwoord> vervang(
            @PathParam("id") UUID id,
            @PathParam("conceptId") UUID conceptId,
            @HeaderParam("If-Match") String ifMatch,
            ConceptVraag vraag) {
        ConceptAntwoord concept = concepten.vervang(id, conceptId, ifMatch, vraag);
        return Versioned.ok(concept.versie(), concept);
    }

    @DELETE
    @Path("/{conceptId}")
    @RolesAllowed("intaker")
    @Operation(summary = "Gooi een concept weg", description = "Er blijft niets van over.")
    @APIResponse(responseCode = "204", description = "Weggegooid.")
    public void gooiWeg(
            @PathParam("id") UUID id, @PathParam("conceptId") UUID conceptId, @HeaderParam("If-Match") String ifMatch) {
        concepten.gooiWeg(id, conceptId, ifMatch);
    }

    @POST
    @Path("/{conceptId}/metingen")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Maak een concept definitief",
            description =
                    "Getoetst als elke meting. Lukt het, dan is het concept weg en bestaat de meting met hetzelfde id;"
                            + " lukt het niet, dan blijft het concept. Een tweede NUL of EEN naast een aangeleverde staat dan bij de"
                            + " tegenstrijdigheden.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MetingAntwoord.class)))
    @APIResponse(responseCode = "428", description = "If-Match ontbreekt.")
    public RestResponse<MetingAntwoord> maakDefinitief(
            @PathParam("id") UUID id, @PathParam("conceptId") UUID conceptId, @HeaderParam("If-Match") String ifMatch) {
        MetingAntwoord meting = tweede.indienGeweigerd(
                id, () -> definitief.meting(id, conceptId), () -> definitief.doe(id, conceptId, ifMatch));
        return Created.at("/v1/deelnemers/" + id + "/metingen/" + meting.id(), meting.versie(), meting);
    }
}
