package nl.impactmonitor.interview.uitwisseling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/codeboeken/{code}/versies/{versie}/qdc")
@RolesAllowed("onderzoeker")
@Tag(name = "Uitwisseling")
class QdcResource {

    private final Uitwisseling uitwisseling;

    QdcResource(Uitwisseling uitwisseling) {
        this.uitwisseling = uitwisseling;
    }

    @GET
    @Produces("application/xml")
    @Operation(
            summary = "Geef een codeboekversie als .qdc",
            description = "De boom van codes met GUID, kleur en omschrijving.")
    @APIResponse(
            responseCode = "200",
            description = "Het codeboek.",
            content =
                    @Content(
                            mediaType = "application/xml",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> geef(@PathParam("code") String code, @PathParam("versie") int versie) {
        return RestResponse.ResponseBuilder.ok(uitwisseling.codeboek(code, versie))
                .header("Content-Disposition", "attachment; filename=\"codeboek.qdc\"")
                .build();
    }
}
