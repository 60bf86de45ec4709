package nl.impactmonitor.interview.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/interviews")
@RolesAllowed("onderzoeker")
@Tag(name = "Interviews")
class InterviewwisResource {

    private final WisInterview wis;

    InterviewwisResource(WisInterview wis) {
        this.wis = wis;
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            summary = "Wis een interview",
            description =
                    "Met alles wat erbij hoort, ook als het is vastgesteld. Andere systemen horen dat het weg is; wat "
                            + "blijft is een bewijs van verwijdering.")
    public void wis(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Waarom", required = true) @QueryParam("reden") Wisreden reden) {
        wis.wis(id, ifMatch, reden);
    }

    @GET
    @Path("/verwijderingen")
    @Operation(
            summary = "Lijst van gewiste interviews",
            description =
                    "Van de eigen pilots en landelijk: wat er wanneer en waarom is gewist, en hoeveel rijen het waren.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<Verwijdering> verwijderingen(@BeanParam PaginaVraag vraag) {
        return wis.lijst(vraag);
    }
}
