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
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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

    @DELETE
    @Path("/{id}/instemming")
    @Operation(
            summary = "Trek de instemming met het gesprek in",
            description =
                    "Wist alles wat er gezegd is: verslagen met alle versies, fragmenten, coderingen, rondes, memo's, "
                            + "citaten en overgenomen projecten. Dat er een gesprek was blijft, met status GEHOUDEN.")
    @APIResponse(
            responseCode = "200",
            description = "Ingetrokken en gewist.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Er is geen instemming vastgelegd.")
    public RestResponse<InterviewAntwoord> trekInstemmingIn(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        var interview = wis.trekInstemmingIn(id, ifMatch);
        return Versioned.ok(interview.versie(), interview);
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
