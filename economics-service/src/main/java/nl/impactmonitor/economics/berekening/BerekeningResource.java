package nl.impactmonitor.economics.berekening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/berekeningen")
@Tag(
        name = "Berekeningen",
        description = "Maatschappelijke kosten-batenanalyses (MKBA) over de 0- en 1-metingen van pilots.")
public class BerekeningResource {

    private final MaakBerekening maakBerekening;
    private final LeesBerekeningen leesBerekeningen;

    BerekeningResource(MaakBerekening maakBerekening, LeesBerekeningen leesBerekeningen) {
        this.maakBerekening = maakBerekening;
        this.leesBerekeningen = leesBerekeningen;
    }

    @POST
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Maak een berekening", description = """
                    Berekent kosten en baten per deelnemer en voor het programma uit de verandering tussen de 0- en de \
                    1-meting, en bewaart de uitkomst als concept. Met een referentiegroep van voldoende omvang geeft die \
                    het nulalternatief; anders geldt de parameter DEADWEIGHT. Dezelfde vraag over dezelfde gegevens geeft \
                    hetzelfde resultaat. Telt de groep te weinig mensen, dan volgt 409 met code GROEP_TE_KLEIN.""")
    @APIResponse(
            responseCode = "201",
            description = "De berekening is gemaakt en als concept bewaard.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BerekeningAntwoord.class)))
    public RestResponse<BerekeningAntwoord> maak(BerekeningVraag vraag) {
        BerekeningAntwoord berekening = maakBerekening.maak(vraag);
        return Created.at("/v1/berekeningen/" + berekening.id(), 1, berekening);
    }

    @GET
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Geef de berekeningen",
            description =
                    "De berekeningen over pilots binnen het bereik van de vrager, de nieuwste eerst, zonder resultaat.")
    public Pagina<BerekeningSamenvatting> berekeningen(@BeanParam PaginaVraag vraag) {
        return leesBerekeningen.pagina(vraag);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Geef een berekening",
            description = "De berekening met haar volledige, vastgehouden resultaat.")
    public BerekeningAntwoord berekening(@PathParam("id") UUID id) {
        return leesBerekeningen.een(id);
    }
}
