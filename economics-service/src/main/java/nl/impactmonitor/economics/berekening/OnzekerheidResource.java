package nl.impactmonitor.economics.berekening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/berekeningen/{id}/onzekerheid")
@Tag(name = "Berekeningen")
public class OnzekerheidResource {

    private final BepaalOnzekerheid bepaal;
    private final Onzekerheidsopslag opslag;

    OnzekerheidResource(BepaalOnzekerheid bepaal, Onzekerheidsopslag opslag) {
        this.bepaal = bepaal;
        this.opslag = opslag;
    }

    @POST
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Bepaal de onzekerheid van een berekening", description = """
                    Trekt 10.000 tot 100.000 keer uit de verdelingen van de parameterset en uit de waargenomen deelnemers, \
                    en stopt zodra het gemiddelde saldo precies genoeg is. Geeft spreiding, kans op een positief saldo, \
                    tornado, Sobol-indices, het bbp-effect in elke lezing en de thema's van brede welvaart. Kan zolang de \
                    gegevens van de deelnemers gelijk zijn aan die van de berekening; anders 409 GEGEVENS_GEWIJZIGD.""")
    @APIResponse(
            responseCode = "201",
            description = "Bepaald en bewaard.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OnzekerheidAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Al bepaald, nog geen uitkomst, of gewijzigde gegevens.")
    public RestResponse<OnzekerheidAntwoord> bepaal(@PathParam("id") UUID id, @NotNull @Valid OnzekerheidVraag vraag) {
        return Created.at("/v1/berekeningen/" + id + "/onzekerheid", bepaal.doe(id, vraag));
    }

    @GET
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Geef de onzekerheid van een berekening",
            description = "Zoals zij is bepaald; 404 als dat nog niet is gebeurd.")
    public OnzekerheidAntwoord onzekerheid(@PathParam("id") UUID id) {
        return opslag.zoek(id)
                .orElseThrow(() -> ApiException.notFound("De onzekerheid van deze berekening is nog niet bepaald."));
    }
}
