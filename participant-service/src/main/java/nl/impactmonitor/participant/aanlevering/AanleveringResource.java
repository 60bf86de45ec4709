package nl.impactmonitor.participant.aanlevering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/aanleveringen")
@Tag(name = "Aanleveringen", description = "Dossiers en trajecten in bulk, voor systemen van ROC en gemeente.")
@BuitenVerantwoording("stand van een levering; wie haar rijen raakt, verantwoordt de taak die ze neemt")
class AanleveringResource {

    private static final String PAD = "/v1/aanleveringen/";

    private final MeldAanleveringAan meldAan;
    private final OntvangInhoud ontvang;
    private final LeesAanleveringen lees;

    AanleveringResource(MeldAanleveringAan meldAan, OntvangInhoud ontvang, LeesAanleveringen lees) {
        this.meldAan = meldAan;
        this.ontvang = ontvang;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("aanleveraar")
    @Operation(
            summary = "Meld een aanlevering aan",
            description = "Stuur daarna de inhoud. Een pilot die niet van u is: 404.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AanleveringAntwoord.class)))
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public RestResponse<AanleveringAntwoord> meldAan(AanleveringVraag vraag) {
        AanleveringAntwoord aanlevering = meldAan.doe(vraag);
        return Created.at(PAD + aanlevering.id(), aanlevering);
    }

    @PUT
    @Path("/{id}/inhoud")
    @Consumes("application/x-ndjson")
    @RolesAllowed("aanleveraar")
    @Operation(
            summary = "Stuur de inhoud van een aanlevering",
            description = "Een JSON object per regel, ook met Content-Encoding gzip. De verwerking begint daarna; volg"
                    + " haar via Location. Goede rijen worden opgenomen, foute geweigerd met al hun fouten; dezelfde"
                    + " inhoud nog eens verandert niets.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Ontvangen; de verwerking loopt.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AanleveringAntwoord.class)))
    public RestResponse<AanleveringAntwoord> ontvang(
            @PathParam("id") UUID id,
            @Parameter(description = "gzip of identity.") @HeaderParam("Content-Encoding") String codering,
            InputStream inhoud) {
        AanleveringAntwoord aanlevering = ontvang.doe(id, codering, inhoud);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, aanlevering)
                .header("Location", PAD + id)
                .build();
    }

    @GET
    @RolesAllowed("aanleveraar")
    @Operation(summary = "Geef de aanleveringen", description = "Van uw organisatie, in volgorde van aanmelding.")
    public Pagina<AanleveringAntwoord> lijst(@BeanParam PaginaVraag vraag) {
        return lees.lijst(vraag);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("aanleveraar")
    @Operation(summary = "Geef een aanlevering", description = "Met hoe ver de verwerking is.")
    public AanleveringAntwoord een(@PathParam("id") UUID id) {
        return lees.een(id);
    }

    @GET
    @Path("/{id}/fouten")
    @RolesAllowed("aanleveraar")
    @Operation(
            summary = "Geef de fouten van een aanlevering",
            description = "Elke fout van elke geweigerde rij, met regelnummer en uw eigen sleutel.")
    public Pagina<FoutAntwoord> fouten(@PathParam("id") UUID id, @BeanParam PaginaVraag vraag) {
        return lees.fouten(id, vraag);
    }
}
