package nl.impactmonitor.interview.uitwisseling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
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

@Path("/v1/codeboeken/{code}/qdc-importen")
@RolesAllowed("onderzoeker")
@Tag(name = "Uitwisseling")
class QdcImportResource {

    private final Uitwisseling uitwisseling;

    QdcImportResource(Uitwisseling uitwisseling) {
        this.uitwisseling = uitwisseling;
    }

    @POST
    @Consumes({"application/xml", "application/octet-stream"})
    @Operation(
            summary = "Neem een .qdc over",
            description =
                    "De codes worden de volgende gepubliceerde versie van dit codeboek; zegt de nieuwste versie al hetzelfde, dan "
                            + "komt er geen. Alles of niets; wat geen plaats heeft staat in het antwoord.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/xml", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Overgenomen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = QdcImport.class)))
    @APIResponse(responseCode = "409", description = "Van dit codeboek staat een concept open.")
    @APIResponse(responseCode = "413", description = "Het bestand is te groot.")
    public RestResponse<QdcImport> neemOver(
            @PathParam("code") String code,
            @Parameter(description = "Naam van het codeboek als het nieuw is; anders blijft zijn naam")
                    @QueryParam("naam")
                    @Size(min = 1, max = 200)
                    @Pattern(regexp = ".*\\S.*")
                    String naam,
            InputStream inhoud) {
        var rapport = uitwisseling.neemCodeboekOver(code, naam == null ? code : naam, inhoud);
        return Created.at("/v1/codeboeken/" + code + "/versies/" + rapport.codeboekVersie(), rapport);
    }
}
