package nl.impactmonitor.interview.verankering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/verankeringsscans")
@RolesAllowed("onderzoeker")
@Tag(name = "Verankering", description = "Hoe vast het resultaat van een pilot in de regio ligt")
class ScanResource {

    private static final String JSON = "application/json";

    private final LegScanVast legVast;
    private final LeesScans lees;

    ScanResource(LegScanVast legVast, LeesScans lees) {
        this.legVast = legVast;
        this.lees = lees;
    }

    @POST
    @Operation(
            summary = "Leg een verankeringsscan vast",
            description = "Begint als concept; scores mogen nog ontbreken. Een herhaling is een nieuwe scan.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ScanAntwoord.class)))
    @APIResponse(responseCode = "404", description = "Deze pilot hoort niet bij uw pilots.")
    public RestResponse<ScanAntwoord> nieuw(NieuweScan verzoek) {
        var scan = legVast.nieuw(verzoek);
        return Created.at("/v1/verankeringsscans/" + scan.id(), scan.versie(), scan);
    }

    @GET
    @Operation(
            summary = "Lijst van verankeringsscans",
            description = "Van de eigen pilots, in volgorde van vastlegging of gesorteerd op datum of pilot.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<ScanAntwoord> lijst(@BeanParam Scanfilter filter, @BeanParam LijstVraag vraag) {
        return lees.lijst(filter, vraag);
    }

    @GET
    @Path("/verloop")
    @Operation(
            summary = "Volg de verankering van een pilot",
            description =
                    "Per dimensie de scores van de vastgestelde scans, ook van na de pilot, met hun verandering. Scores op "
                            + "verschillende versies van een rubriek worden niet vergeleken.")
    public Verloop verloop(
            @Parameter(description = "Code van de pilot", example = "TWENTE", required = true)
                    @QueryParam("pilot")
                    @NotNull
                    String pilot) {
        return lees.verloop(pilot);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een verankeringsscan", description = "De ETag is de versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gevonden.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ScanAntwoord.class)))
    public RestResponse<ScanAntwoord> een(@Parameter(description = "Id van de scan") @PathParam("id") UUID id) {
        var scan = lees.een(id);
        return Versioned.ok(scan.versie(), scan);
    }

    @GET
    @Path("/{id}/versies")
    @Operation(
            summary = "Lijst van versies van een verankeringsscan",
            description = "Wat de scan was, met waarom hij veranderde.")
    public Pagina<ScanAntwoord> versies(@Parameter(description = "Id van de scan") @PathParam("id") UUID id) {
        return lees.versies(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Wijzig een verankeringsscan",
            description =
                    "Als geheel. Een vastgestelde scan wordt zo gecorrigeerd, met een reden; wat hij was, blijft bewaard.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ScanAntwoord.class)))
    @APIResponse(responseCode = "409", description = "De reden ontbreekt, of de scan is ingetrokken.")
    public RestResponse<ScanAntwoord> wijzig(
            @Parameter(description = "Id van de scan") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Scaninhoud verzoek) {
        var scan = legVast.wijzig(id, ifMatch, verzoek);
        return Versioned.ok(scan.versie(), scan);
    }

    @PUT
    @Path("/{id}/status")
    @Operation(
            summary = "Stel een verankeringsscan vast of trek hem in",
            description = "Vaststellen vraagt op elke dimensie een score met onderbouwing, intrekken een reden.")
    @APIResponse(
            responseCode = "200",
            description = "Gezet.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ScanAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Dit kan niet; code en errors zeggen waarom.")
    public RestResponse<ScanAntwoord> status(
            @Parameter(description = "Id van de scan") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Scanstatuswijziging verzoek) {
        var scan = legVast.status(id, ifMatch, verzoek);
        return Versioned.ok(scan.versie(), scan);
    }
}
