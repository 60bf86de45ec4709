package nl.impactmonitor.economics.vaststelling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.BerekeningAntwoord;
import nl.impactmonitor.economics.werk.Rekenwerker;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/berekeningen/{id}/vaststelling")
@Tag(name = "Berekeningen")
public class VaststellingResource {

    private final StelVast stelVast;
    private final NeemTerug neemTerug;
    private final Rekenwerker rekenwerker;

    VaststellingResource(StelVast stelVast, NeemTerug neemTerug, Rekenwerker rekenwerker) {
        this.stelVast = stelVast;
        this.neemTerug = neemTerug;
        this.rekenwerker = rekenwerker;
    }

    @PUT
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Stel een berekening vast", description = """
                    Een vastgestelde berekening verandert niet meer en voedt de KPI's BATEN en BBP. Haar onzekerheid \
                    wordt erbij bepaald: over weinig mensen eerst, over veel na het antwoord, in een volgende versie. Wat \
                    over te weinig mensen gaat om te publiceren, gaat zonder cijfers uit. Zou zij samen met wat al is vastgesteld de \
                    uitkomst van zo'n groep prijsgeven, dan volgt 409 met code VERSCHIL_TE_KLEIN.""")
    @APIResponse(
            responseCode = "200",
            description = "Vastgesteld.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BerekeningAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Zij is geen concept, of het verschil met een andere is te klein.")
    public RestResponse<BerekeningAntwoord> stelVast(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        BerekeningAntwoord vastgesteld = stelVast.doe(id, ifMatch);
        rekenwerker.wek();
        return metVersie(vastgesteld);
    }

    @DELETE
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Neem een vastgestelde berekening terug",
            description = "Zij blijft te lezen, maar voedt geen KPI meer.")
    @APIResponse(
            responseCode = "200",
            description = "Teruggenomen.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BerekeningAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Zij is niet vastgesteld.")
    public RestResponse<BerekeningAntwoord> neemTerug(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return metVersie(neemTerug.doe(id, ifMatch));
    }

    private static RestResponse<BerekeningAntwoord> metVersie(BerekeningAntwoord berekening) {
        return Versioned.ok(berekening.versie(), berekening);
    }
}
