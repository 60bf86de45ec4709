package nl.impactmonitor.interview.citaat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/citaatregels")
@RolesAllowed({"onderzoeker", "beheerder"})
@Tag(name = "Citaten")
class CitaatregelResource {

    private final Citaatregels regels;

    CitaatregelResource(Citaatregels regels) {
        this.regels = regels;
    }

    @GET
    @Operation(summary = "Lijst van citaatregels", description = "Alle regels; de laatste die is ingegaan geldt.")
    public Pagina<Citaatregel> lijst() {
        return Pagina.heel(regels.lijst());
    }

    @POST
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Geef een citaatregel uit",
            description = "Vanaf een dag die nog komt. Een regel verandert nooit; een latere gaat voor.")
    @APIResponse(
            responseCode = "201",
            description = "Uitgegeven.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Citaatregel.class)))
    @APIResponse(responseCode = "409", description = "Vanaf deze dag geldt al een regel.")
    public RestResponse<Citaatregel> geefUit(Citaatregel regel) {
        return Created.at("/v1/citaatregels", regels.geefUit(regel));
    }
}
