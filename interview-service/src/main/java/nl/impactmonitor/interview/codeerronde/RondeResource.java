package nl.impactmonitor.interview.codeerronde;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/interviews/{id}/codeerrondes")
@RolesAllowed("onderzoeker")
@Tag(name = "Coderingen")
class RondeResource {

    private final Rondes rondes;
    private final CodeerApart apart;
    private final StelVast stelVast;

    RondeResource(Rondes rondes, CodeerApart apart, StelVast stelVast) {
        this.rondes = rondes;
        this.apart = apart;
        this.stelVast = stelVast;
    }

    @POST
    @Operation(
            summary = "Open een codeerronde",
            description =
                    "Twee of meer codeurs coderen een interview los van elkaar. Tot allen gereed zijn ziet niemand het werk van een "
                            + "ander, en telt het nergens mee.")
    @APIResponse(
            responseCode = "201",
            description = "Geopend.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RondeAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Er is niets te coderen.")
    public RestResponse<RondeAntwoord> open(@PathParam("id") UUID id, NieuweRonde vraag) {
        var ronde = rondes.open(id, vraag);
        return Created.at("/v1/interviews/" + id + "/codeerrondes/" + ronde.id(), ronde);
    }

    @GET
    @Operation(summary = "Lijst van codeerrondes", description = "Van een interview, in volgorde van openen.")
    public Pagina<RondeAntwoord> lijst(@PathParam("id") UUID id) {
        return rondes.lijst(id);
    }

    @GET
    @Path("/{rondeId}")
    @Operation(summary = "Lees een codeerronde", description = "Met wie er gereed is.")
    public RondeAntwoord een(@PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId) {
        return rondes.een(id, rondeId);
    }

    @POST
    @Path("/{rondeId}/coderingen")
    @ResponseStatus(201)
    @Operation(summary = "Codeer in een ronde", description = "Alleen wie codeur van de ronde is, tot deze gereed is.")
    public Rondecodering codeer(
            @PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId, NieuweRondecodering vraag) {
        return apart.codeer(id, rondeId, vraag);
    }

    @GET
    @Path("/{rondeId}/coderingen")
    @Operation(
            summary = "Lijst van coderingen in een ronde",
            description = "Zolang de ronde open is alleen de eigen; daarna die van allen.")
    public Pagina<Rondecodering> coderingen(@PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId) {
        return rondes.coderingen(id, rondeId);
    }

    @DELETE
    @Path("/{rondeId}/coderingen/{coderingId}")
    @ResponseStatus(204)
    @Operation(summary = "Trek een codering in een ronde in", description = "Een eigen, tot de codeur gereed is.")
    public void trekIn(
            @PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId, @PathParam("coderingId") UUID coderingId) {
        apart.trekIn(id, rondeId, coderingId);
    }

    @POST
    @Path("/{rondeId}/gereedmeldingen")
    @Operation(
            summary = "Meld u gereed",
            description = "Daarna ligt het eigen werk vast. Na de laatste codeur zien allen elkaars werk.")
    public RondeAntwoord meldGereed(@PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId, Gereedmelding vraag) {
        return apart.meldGereed(id, rondeId, vraag);
    }

    @GET
    @Path("/{rondeId}/vergelijking")
    @Operation(
            summary = "Vergelijk de codeurs",
            description =
                    "Waar zij het eens en oneens zijn, met percentage, kappa van Cohen en alpha van Krippendorff, per code en in "
                            + "totaal. Zolang een codeur niet gereed is: 409.")
    public Vergelijking vergelijk(@PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId) {
        return rondes.vergelijk(id, rondeId);
    }

    @DELETE
    @Path("/{rondeId}")
    @Operation(
            summary = "Stop een codeerronde",
            description =
                    "Zonder consensus. Wat erin gecodeerd is telt nergens mee en blijft voor de anderen verborgen.")
    @APIResponse(
            responseCode = "200",
            description = "Gestopt.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RondeAntwoord.class)))
    @APIResponse(responseCode = "409", description = "De ronde is al vastgesteld of gestopt.")
    public RondeAntwoord stop(@PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId) {
        return rondes.stop(id, rondeId);
    }

    @POST
    @Path("/{rondeId}/vaststellingen")
    @Operation(
            summary = "Stel de consensus vast",
            description =
                    "Legt de coderingen vast waarover men het eens is; pas die tellen mee. Met eensgezindeOvernemen ook alle "
                            + "codes die elke codeur aan hetzelfde bereik gaf. Eenmaal per ronde.")
    public RondeAntwoord stelVast(@PathParam("id") UUID id, @PathParam("rondeId") UUID rondeId, Vaststelling vraag) {
        return stelVast.voerUit(id, rondeId, vraag);
    }
}
