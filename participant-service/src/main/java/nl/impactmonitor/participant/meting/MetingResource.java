package nl.impactmonitor.participant.meting;

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

@Path("/v1/deelnemers/{id}/metingen")
@Tag(name = "Metingen", description = "De 0-, 1- en vervolgmetingen van een deelnemer.")
class MetingResource {

    private final LegMetingVast legVast;
    private final MeldTweedeMeting tweede;
    private final CorrigeerMeting corrigeer;
    private final TrekMetingIn trekIn;
    private final LeesMetingen lees;

    MetingResource(
            LegMetingVast legVast,
            MeldTweedeMeting tweede,
            CorrigeerMeting corrigeer,
            TrekMetingIn trekIn,
            LeesMetingen lees) {
        this.legVast = legVast;
        this.tweede = tweede;
        this.corrigeer = corrigeer;
        this.trekIn = trekIn;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Leg een meting vast",
            description =
                    "De antwoorden worden getoetst aan de versie van het instrument; scores en trede volgen eruit."
                            + " Zonder instemming, een EEN zonder NUL, een tweede NUL of EEN: 409 (en is de eerste"
                            + " aangeleverd, dan staat de tweede bij de tegenstrijdigheden). Een EEN buiten het"
                            + " meetvenster wordt vastgelegd met een waarschuwing.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MetingAntwoord.class)))
    public RestResponse<MetingAntwoord> legVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MetingVraag vraag) {
        MetingAntwoord meting = tweede.indienGeweigerd(id, () -> vraag, () -> legVast.doe(id, ifMatch, vraag));
        return Created.at("/v1/deelnemers/" + id + "/metingen/" + meting.id(), meting.versie(), meting);
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(summary = "Geef de metingen van een deelnemer", description = "Alle, op datum.")
    public Pagina<MetingAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(MetingAntwoord.class, lees.van(id), vraag);
    }

    @GET
    @Path("/{metingId}")
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(
            summary = "Geef een meting",
            description = "Met de antwoorden zoals ze gegeven zijn. De ETag is de versie van de meting.")
    public RestResponse<MetingAntwoord> een(@PathParam("id") UUID id, @PathParam("metingId") UUID metingId) {
        MetingAntwoord meting = lees.een(id, metingId);
        return Versioned.ok(meting.versie(), meting);
    }

    @PUT
    @Path("/{metingId}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Corrigeer een meting",
            description = "De hele meting, zoals ze wel is; wat ze was, blijft in de geschiedenis.")
    @APIResponse(
            responseCode = "200",
            description = "Gecorrigeerd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MetingAntwoord.class)))
    public RestResponse<MetingAntwoord> corrigeer(
            @PathParam("id") UUID id,
            @PathParam("metingId") UUID metingId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom de meting wordt gewijzigd.") @QueryParam("reden") @NotNull Reden reden,
            MetingVraag vraag) {
        MetingAntwoord meting = corrigeer.doe(id, metingId, ifMatch, reden, vraag);
        return Versioned.ok(meting.versie(), meting);
    }

    @DELETE
    @Path("/{metingId}")
    @RolesAllowed("intaker")
    @Operation(
            summary = "Trek een meting in",
            description = "Zij telt niet meer mee; wat zij was, blijft in de geschiedenis. Een nulmeting waar latere"
                    + " metingen bij horen: 409.")
    @APIResponse(responseCode = "204", description = "Ingetrokken.")
    public void trekIn(
            @PathParam("id") UUID id,
            @PathParam("metingId") UUID metingId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom de meting wordt ingetrokken.") @QueryParam("reden") @NotNull Reden reden) {
        trekIn.doe(id, metingId, ifMatch, reden);
    }
}
