package nl.impactmonitor.interview.verslag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/interviews/{id}/verslagen")
@RolesAllowed("onderzoeker")
@Tag(name = "Verslagen", description = "Verslagen van interviews; een versie verandert nooit")
class VerslagResource {

    private static final String JSON = "application/json";

    private final VoegVerslagToe voegToe;
    private final Bestandsinhoud inhoud;
    private final LeesVerslagen lees;
    private final WisVersie wis;

    VerslagResource(VoegVerslagToe voegToe, Bestandsinhoud inhoud, LeesVerslagen lees, WisVersie wis) {
        this.voegToe = voegToe;
        this.inhoud = inhoud;
        this.lees = lees;
        this.wis = wis;
    }

    @POST
    @Consumes({Bestandsinhoud.TEKST, Bestandsinhoud.MARKDOWN, Bestandsinhoud.DOCX})
    @Operation(
            summary = "Leg een verslag vast",
            description =
                    "Platte tekst (UTF-8 of Windows-1252), Markdown of .docx zonder macro's. Beurten van sprekers "
                            + "worden herkend. Zonder instemming met het gesprek: 409. Een burgerservicenummer in de tekst: 400.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = Bestandsinhoud.TEKST, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Bestandsinhoud.MARKDOWN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Bestandsinhoud.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = VerslagAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Er is geen instemming, of het interview is vastgesteld.")
    @APIResponse(responseCode = "413", description = "Het bestand is te groot.")
    public RestResponse<VerslagAntwoord> voegToe(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Naam van het verslag, zonder namen van personen", required = true)
                    @QueryParam("naam")
                    String naam,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String mediatype,
            InputStream bestand) {
        var verslag = voegToe.nieuw(id, naam, inhoud.lees(mediatype, bestand, Verslagnaam.fouten(naam)));
        return Created.at("/v1/interviews/" + id + "/verslagen/" + verslag.id(), verslag.versie(), verslag);
    }

    @GET
    @Operation(summary = "Lijst van verslagen", description = "De huidige versies, zonder tekst.")
    public Pagina<VerslagAntwoord> lijst(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id, @BeanParam PaginaVraag vraag) {
        return lees.lijst(id, vraag);
    }

    @GET
    @Path("/{verslagId}")
    @Operation(
            summary = "Lees een verslag",
            description = "De huidige versie met tekst en beurten. De ETag is het nummer van de versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gevonden.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = VerslagAntwoord.class)))
    public RestResponse<VerslagAntwoord> een(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het verslag") @PathParam("verslagId") UUID verslagId) {
        var verslag = lees.een(id, verslagId, null);
        return Versioned.ok(verslag.versie(), verslag);
    }

    @POST
    @Path("/{verslagId}/versies")
    @Consumes({Bestandsinhoud.TEKST, Bestandsinhoud.MARKDOWN, Bestandsinhoud.DOCX})
    @Operation(
            summary = "Leg een volgende versie van een verslag vast",
            description = "Een fragment gaat met zijn coderingen mee als zijn woorden precies eenmaal in de oude en "
                    + "eenmaal in de nieuwe tekst staan; de andere worden genoemd en blijven bij hun versie.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = Bestandsinhoud.TEKST, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Bestandsinhoud.MARKDOWN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Bestandsinhoud.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = NieuweVersieAntwoord.class)))
    @APIResponse(responseCode = "413", description = "Het bestand is te groot.")
    public RestResponse<NieuweVersieAntwoord> volgende(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het verslag") @PathParam("verslagId") UUID verslagId,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String mediatype,
            InputStream bestand) {
        var nieuw = voegToe.volgende(id, verslagId, ifMatch, inhoud.lees(mediatype, bestand, List.of()));
        return Created.at(versiepad(id, nieuw.verslag(), nieuw.versie()), nieuw.versie(), nieuw);
    }

    @GET
    @Path("/{verslagId}/versies")
    @Operation(summary = "Lijst van versies van een verslag", description = "Alle versies, zonder tekst.")
    public Pagina<VerslagAntwoord> versies(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het verslag") @PathParam("verslagId") UUID verslagId) {
        return lees.versies(id, verslagId);
    }

    @GET
    @Path("/{verslagId}/versies/{versie}")
    @Operation(summary = "Lees een versie van een verslag", description = "Met tekst en beurten, zoals zij was.")
    public VerslagAntwoord versie(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het verslag") @PathParam("verslagId") UUID verslagId,
            @Parameter(description = "Nummer van de versie", example = "1") @PathParam("versie") int versie) {
        return lees.een(id, verslagId, versie);
    }

    @DELETE
    @Path("/{verslagId}/versies/{versie}")
    @ResponseStatus(204)
    @Operation(
            summary = "Wis de tekst van een eerdere versie",
            description =
                    "Waar nog namen staan die de huidige versie heeft vervangen. Coderingen houden hun posities; citaten "
                            + "van woorden die er niet meer zijn gaan mee. Nog eens doen verandert niets.")
    @APIResponse(responseCode = "204", description = "Gewist.")
    @APIResponse(responseCode = "409", description = "Dit is de huidige versie.")
    public void wis(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het verslag") @PathParam("verslagId") UUID verslagId,
            @Parameter(description = "Nummer van de versie", example = "1") @PathParam("versie") int versie) {
        wis.voerUit(id, verslagId, versie);
    }

    static String versiepad(UUID interview, UUID verslag, int versie) {
        return "/v1/interviews/" + interview + "/verslagen/" + verslag + "/versies/" + versie;
    }
}
