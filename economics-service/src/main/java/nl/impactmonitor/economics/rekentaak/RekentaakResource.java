package nl.impactmonitor.economics.rekentaak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/berekeningen/{id}/rekentaak")
@Tag(name = "Berekeningen")
public class RekentaakResource {

    private final LeesRekentaak leesRekentaak;
    private final Annuleer annuleer;

    RekentaakResource(LeesRekentaak leesRekentaak, Annuleer annuleer) {
        this.leesRekentaak = leesRekentaak;
        this.annuleer = annuleer;
    }

    @GET
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Geef de voortgang van een berekening",
            description = "Is zij CONCEPT, dan staat het resultaat bij de berekening zelf.")
    public Rekentaak voortgang(@PathParam("id") UUID id) {
        return leesRekentaak.een(id);
    }

    @DELETE
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Annuleer een berekening die nog niet klaar is",
            description = "Nogmaals annuleren verandert niets.")
    @APIResponse(
            responseCode = "200",
            description = "Geannuleerd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Rekentaak.class)))
    @APIResponse(responseCode = "409", description = "Zij is al klaar.")
    public Rekentaak annuleer(@PathParam("id") UUID id) {
        return annuleer.doe(id);
    }
}
