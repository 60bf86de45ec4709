package nl.impactmonitor.economics.berekening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.economics.werk.Rekenwerker;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    private final Rekenwerker rekenwerker;

    BerekeningResource(MaakBerekening maakBerekening, LeesBerekeningen leesBerekeningen, Rekenwerker rekenwerker) {
        this.maakBerekening = maakBerekening;
        this.leesBerekeningen = leesBerekeningen;
        this.rekenwerker = rekenwerker;
    }

    @POST
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Maak een berekening", description = """
                    Berekent kosten en baten per deelnemer en voor het programma uit de verandering tussen de 0- en de \
                    1-meting, en bewaart de uitkomst als concept. Gaat de vraag over veel mensen, dan volgt 202 en wordt er \
                    na het antwoord gerekend. Met een referentiegroep van voldoende omvang geeft die \
                    het nulalternatief; anders geldt de parameter DEADWEIGHT. Dezelfde vraag over dezelfde gegevens geeft \
                    hetzelfde resultaat. Telt de groep te weinig mensen, dan volgt 409 met code GROEP_TE_KLEIN.""")
    @APIResponse(
            responseCode = "201",
            description = "De berekening is gemaakt en als concept bewaard.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BerekeningAntwoord.class)))
    @APIResponse(
            responseCode = "202",
            description = "De berekening wordt gemaakt; de voortgang staat op het adres in Location.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BerekeningAntwoord.class)))
    @APIResponse(
            responseCode = "409",
            description = "De groep is te klein, een deelnemer bepaalt de uitkomst te zeer, of onder deze"
                    + " Idempotency-Key is eerder iets anders gevraagd.")
    public RestResponse<BerekeningAntwoord> maak(
            @Parameter(description = "Met respond-async volgt 202 en gaat het rekenen buiten het verzoek om.")
                    @HeaderParam("Prefer")
                    String voorkeur,
            @Parameter(
                            description =
                                    "Dezelfde vraag onder dezelfde sleutel geeft dezelfde berekening, zeven dagen lang.")
                    @HeaderParam("Idempotency-Key")
                    String sleutel,
            BerekeningVraag vraag) {
        BerekeningAntwoord berekening = maakBerekening.maak(vraag, Voorkeur.later(voorkeur), sleutel);
        String adres = "/v1/berekeningen/" + berekening.id();
        if (berekening.resultaat() != null) {
            return Created.at(adres, berekening.versie(), berekening);
        }
        rekenwerker.wek();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, berekening)
                .header("Location", adres + "/rekentaak")
                .build();
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
            description = "De berekening met haar volledige, vastgehouden resultaat. De ETag is de versie.")
    public RestResponse<BerekeningAntwoord> berekening(@PathParam("id") UUID id) {
        BerekeningAntwoord berekening = leesBerekeningen.een(id);
        return Versioned.ok(berekening.versie(), berekening);
    }
}
