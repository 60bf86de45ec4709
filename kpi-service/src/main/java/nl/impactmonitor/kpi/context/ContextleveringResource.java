package nl.impactmonitor.kpi.context;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/contextleveringen")
@Tag(name = "Contextleveringen", description = "Bestanden met contextindicatoren, en waar ze vandaan komen.")
class ContextleveringResource {

    private static final String PAD = "/v1/contextleveringen/";
    private static final String CSV = "text/csv";
    private static final MediaType CSV_BESTAND = MediaType.valueOf(CSV);
    private static final String JSON = "application/json";

    private final LaadContext laden;
    private final LeesLeveringen lezen;

    ContextleveringResource(LaadContext laden, LeesLeveringen lezen) {
        this.laden = laden;
        this.lezen = lezen;
    }

    @POST
    @Consumes({CSV, JSON})
    @RolesAllowed({"onderzoeker", "projectleider"})
    @Operation(
            summary = "Laad een bestand met contextindicatoren",
            description = "CSV met indicator, regio, periode, waarde en eventueel status (; of , en UTF-8 of"
                    + " Windows-1252), of de JSON-bestanden van CBS open data. Een projectleider laadt voor de regio"
                    + " van de eigen pilots. Staat er iets fout in, dan worden alle fouten gemeld en wordt niets"
                    + " vastgelegd. Hetzelfde bestand nog eens geeft dezelfde levering en verandert niets.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JSON, schema = @Schema(implementation = CbsLevering.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ContextleveringAntwoord.class)))
    public RestResponse<ContextleveringAntwoord> laad(
            @Parameter(description = "Waar het bestand vandaan komt, zoals CBS StatLine 85224NED.", required = true)
                    @QueryParam("bron")
                    String bron,
            @Parameter(description = "Wanneer het daar is opgehaald.", required = true) @QueryParam("opgehaaldOp")
                    LocalDate opgehaaldOp,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String mediatype,
            InputStream inhoud) {
        if (mediatype == null) {
            throw ApiException.unsupportedMediaType("Zeg met Content-Type of dit text/csv of application/json is.");
        }
        Bestandsvorm vorm =
                MediaType.valueOf(mediatype).isCompatible(CSV_BESTAND) ? Bestandsvorm.CSV : Bestandsvorm.CBS_ODATA;
        ContextleveringAntwoord levering = laden.doe(vorm, bron, opgehaaldOp, inhoud);
        return Created.at(PAD + levering.id(), levering);
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(summary = "Toon de leveringen", description = "Alle, de laatste eerst.")
    public ContextleveringLijst lijst() {
        return lezen.alle();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(summary = "Toon een levering", description = "Met bron, datum van ophalen en controlesom.")
    public ContextleveringAntwoord een(@PathParam("id") UUID id) {
        return lezen.een(id);
    }
}
