package nl.impactmonitor.interview.citaat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
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

@Path("/v1/citaten")
@RolesAllowed("onderzoeker")
@Tag(name = "Citaten", description = "Woorden uit verslagen die na goedkeuring mogen worden afgedrukt")
class CitaatResource {

    private static final String JSON = "application/json";

    private final Citaten citaten;

    CitaatResource(Citaten citaten) {
        this.citaten = citaten;
    }

    @POST
    @Operation(
            summary = "Stel een citaat voor",
            description = "Een fragment, of letterlijke woorden daaruit. Iemand anders besluit erover.")
    @APIResponse(
            responseCode = "201",
            description = "Voorgesteld.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CitaatAntwoord.class)))
    public RestResponse<CitaatAntwoord> stelVoor(NieuwCitaat verzoek) {
        var citaat = citaten.stelVoor(verzoek);
        return Created.at("/v1/citaten/" + citaat.id(), citaat.versie(), citaat);
    }

    @GET
    @Operation(
            summary = "Lijst van citaten",
            description =
                    "Van de eigen pilots en landelijk, in volgorde van voorstellen of gesorteerd op voorgesteldOp. Met "
                            + "publiceerbaar=true en een code: de citaten die bij een factor mogen worden afgedrukt.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<CitaatAntwoord> lijst(@BeanParam Citaatfilter filter, @BeanParam LijstVraag vraag) {
        return citaten.lijst(filter, vraag);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een citaat", description = "Met of het mag worden afgedrukt. De ETag is de versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gevonden.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CitaatAntwoord.class)))
    public RestResponse<CitaatAntwoord> een(@Parameter(description = "Id van het citaat") @PathParam("id") UUID id) {
        var citaat = citaten.een(id);
        return Versioned.ok(citaat.versie(), citaat);
    }

    @PUT
    @Path("/{id}/besluit")
    @Operation(
            summary = "Besluit over een citaat",
            description = "Keurt goed of wijst af; een later besluit gaat voor. Wie het voorstelde, besluit niet.")
    @APIResponse(
            responseCode = "200",
            description = "Besloten.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CitaatAntwoord.class)))
    @APIResponse(responseCode = "409", description = "U stelde dit citaat zelf voor.")
    public RestResponse<CitaatAntwoord> besluit(
            @Parameter(description = "Id van het citaat") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Besluit besluit) {
        var citaat = citaten.besluit(id, ifMatch, besluit);
        return Versioned.ok(citaat.versie(), citaat);
    }
}
