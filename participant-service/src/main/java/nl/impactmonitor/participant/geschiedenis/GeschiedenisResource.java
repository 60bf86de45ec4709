package nl.impactmonitor.participant.geschiedenis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deelnemers/{id}/geschiedenis")
@Tag(name = "Deelnemers")
class GeschiedenisResource {

    private final LeesGeschiedenis lees;

    GeschiedenisResource(LeesGeschiedenis lees) {
        this.lees = lees;
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(
            summary = "Geef wat er over een deelnemer is gewijzigd",
            description =
                    "Elk feit zoals het was voor een correctie of intrekking, met wie het deed en waarom; oudste eerst,"
                            + " of gesorteerd op op.")
    public Pagina<GeschiedenisAntwoord> lijst(
            @PathParam("id") UUID id,
            @Parameter(description = "Alleen feiten van deze soort.") @QueryParam("soort") Feitsoort soort,
            @Parameter(description = "Alleen dit feit.") @QueryParam("feit") UUID feit,
            @BeanParam LijstVraag vraag) {
        return lees.van(id, soort, feit, vraag);
    }
}
