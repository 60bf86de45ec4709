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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
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
    private static final String SLEUTEL = "Door u gekozen; hetzelfde nog eens sturen verandert dan niets.";

    private final MeldAanleveringAan meldAan;
    private final OntvangInhoud ontvang;
    private final LeesAanleveringen lees;
    private final Resultaatbestand resultaat;

    AanleveringResource(
            MeldAanleveringAan meldAan, OntvangInhoud ontvang, LeesAanleveringen lees, Resultaatbestand resultaat) {
        this.meldAan = meldAan;
        this.ontvang = ontvang;
        this.lees = lees;
        this.resultaat = resultaat;
    }

    @POST
    @RolesAllowed("aanleveraar")
    @Operation(
            summary = "Meld een aanlevering aan",
            description = "Stuur daarna de inhoud. Een pilot die niet van u is: 404. Hetzelfde nog eens onder dezelfde"
                    + " Idempotency-Key geeft dezelfde aanlevering; een sleutel geldt zeven dagen.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AanleveringAntwoord.class)))
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    @APIResponse(responseCode = "409", description = "Onder deze Idempotency-Key is iets anders gestuurd.")
    public RestResponse<AanleveringAntwoord> meldAan(
            AanleveringVraag vraag,
            @Parameter(description = SLEUTEL) @HeaderParam("Idempotency-Key") String idempotentiesleutel) {
        AanleveringAntwoord aanlevering = meldAan.doe(vraag, idempotentiesleutel);
        return Created.at(PAD + aanlevering.id(), aanlevering);
    }

    @PUT
    @Path("/{id}/inhoud")
    @Consumes({"application/x-ndjson", "text/csv"})
    @RolesAllowed("aanleveraar")
    @Operation(
            summary = "Stuur de inhoud van een aanlevering",
            description = "Een JSON object per regel (NDJSON), of CSV volgens het sjabloon: met ; of , in UTF-8 of"
                    + " Windows-1252. Ook met Content-Encoding gzip. De verwerking begint daarna; volg haar via"
                    + " Location. Goede rijen worden opgenomen, foute geweigerd met al hun fouten; dezelfde inhoud nog"
                    + " eens verandert niets. Een inhoud die als geheel niet te lezen is (codering, kopregel,"
                    + " aanhalingstekens, gzip): 400, en niets is ontvangen.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Ontvangen; de verwerking loopt.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AanleveringAntwoord.class)))
    public RestResponse<AanleveringAntwoord> ontvang(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String mediatype,
            @Parameter(description = "gzip of identity.") @HeaderParam("Content-Encoding") String codering,
            @Parameter(description = SLEUTEL) @HeaderParam("Idempotency-Key") String idempotentiesleutel,
            InputStream inhoud) {
        AanleveringAntwoord aanlevering = ontvang.doe(id, mediatype, codering, idempotentiesleutel, inhoud);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, aanlevering)
                .header("Location", PAD + id)
                .build();
    }

    @GET
    @RolesAllowed("aanleveraar")
    @Operation(
            summary = "Geef de aanleveringen",
            description = "Van uw organisatie, in volgorde van aanmelding of gesorteerd op aangemaaktOp of pilot.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public Pagina<AanleveringAntwoord> lijst(
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot,
            @QueryParam("soort") Aanleversoort soort,
            @QueryParam("status") Aanlevering.Status status,
            @BeanParam LijstVraag vraag) {
        return lees.lijst(pilot, soort, status, vraag);
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
            description = "Elke fout van elke geweigerde rij, met regelnummer en uw eigen sleutel; in volgorde van"
                    + " verwerking of gesorteerd op rij, code of pointer.")
    public Pagina<FoutAntwoord> fouten(
            @PathParam("id") UUID id,
            @Parameter(description = "Alleen fouten met deze code.", example = "DEELNEMER_NOG_ONBEKEND")
                    @QueryParam("code")
                    String code,
            @BeanParam LijstVraag vraag) {
        return lees.fouten(id, code, vraag);
    }

    @GET
    @Path("/{id}/resultaat")
    @Produces("text/csv")
    @RolesAllowed("aanleveraar")
    @Operation(
            summary = "Geef het resultaat als CSV",
            description = "Van CSV: uw rijen met een kolom fouten erachter, die na verbetering zo weer aangeleverd kan"
                    + " worden. Van NDJSON: een rij per fout. Tot zeven dagen na de verwerking, of tot iemand van de"
                    + " pilot de instemming intrekt: daarna 404.")
    @APIResponse(
            responseCode = "200",
            description = "Het resultaat.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "De aanlevering is nog niet verwerkt.")
    public RestResponse<StreamingOutput> resultaat(@PathParam("id") UUID id) {
        Aanlevering aanlevering = resultaat.eis(id);
        return RestResponse.ResponseBuilder.ok((StreamingOutput) uit -> resultaat.schrijf(aanlevering, uit))
                .header("Content-Disposition", "attachment; filename=\"resultaat-" + id + ".csv\"")
                .build();
    }
}
