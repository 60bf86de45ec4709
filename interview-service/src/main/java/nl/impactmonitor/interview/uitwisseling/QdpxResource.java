package nl.impactmonitor.interview.uitwisseling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
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

@Path("/v1/interviews/{id}")
@RolesAllowed("onderzoeker")
@Tag(
        name = "Uitwisseling",
        description = "Projecten en codeboeken in REFI-QDA, voor NVivo, ATLAS.ti, MAXQDA, QualCoder en Taguette")
class QdpxResource {

    private final Uitwisseling uitwisseling;

    QdpxResource(Uitwisseling uitwisseling) {
        this.uitwisseling = uitwisseling;
    }

    @POST
    @Path("/qdpx-importen")
    @Consumes({"application/zip", "application/octet-stream"})
    @Operation(
            summary = "Neem een REFI-QDA-project over",
            description =
                    "Een .qdpx tot 32 MB: elke tekstbron wordt een verslag van het interview, de codes een versie van het codeboek, en "
                            + "namen van gebruikers worden pseudoniemen. Alles of niets; wat geen plaats heeft staat in het antwoord.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Overgenomen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = QdpxImport.class)))
    @APIResponse(
            responseCode = "409",
            description = "Dit bestand is hier al overgenomen, of het codeboek heeft een open concept.")
    @APIResponse(responseCode = "413", description = "Het bestand is te groot, ingepakt of uitgepakt.")
    public RestResponse<QdpxImport> neemOver(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Codeboek waarvan de codes een versie worden",
                            example = "VELDWERK",
                            required = true)
                    @QueryParam("codeboek")
                    String codeboek,
            InputStream inhoud) {
        var rapport = uitwisseling.neemOver(id, codeboek, inhoud);
        return Created.at("/v1/interviews/" + id + "/qdpx-importen/" + rapport.id(), rapport);
    }

    @GET
    @Path("/qdpx-importen")
    @Operation(summary = "Lijst van overgenomen projecten", description = "Met wat van elk niet is overgenomen.")
    public Pagina<QdpxImport> lijst(@PathParam("id") UUID id) {
        return Pagina.heel(uitwisseling.rapporten(id));
    }

    @GET
    @Path("/qdpx-importen/{importId}")
    @Operation(summary = "Lees wat van een project is overgenomen", description = "En wat niet, en waarom niet.")
    public QdpxImport een(@PathParam("id") UUID id, @PathParam("importId") UUID importId) {
        return uitwisseling.rapport(id, importId);
    }

    @GET
    @Path("/qdpx")
    @Produces("application/zip")
    @Operation(
            summary = "Geef een interview als REFI-QDA-project",
            description = "Een .qdpx met de verslagen, de codes en alle coderingen die gelden. Codeurs zijn nummers.")
    @APIResponse(
            responseCode = "200",
            description = "Het project.",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> geef(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(uitwisseling.geef(id))
                .header("Content-Disposition", "attachment; filename=\"interview-" + id + ".qdpx\"")
                .build();
    }
}
