package nl.impactmonitor.economics.trekking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Voorkeur;
import nl.impactmonitor.economics.berekening.Werkboek;
import nl.impactmonitor.economics.werk.Rekenwerker;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/berekeningen/{id}/onzekerheid")
@Tag(name = "Berekeningen")
public class OnzekerheidResource {

    private final BepaalOnzekerheid bepaal;
    private final Onzekerheidsopslag opslag;
    private final Trekkingen trekkingen;
    private final Rekenwerker rekenwerker;
    private final Trekkingenboek trekkingenboek;

    OnzekerheidResource(
            BepaalOnzekerheid bepaal,
            Onzekerheidsopslag opslag,
            Trekkingen trekkingen,
            Rekenwerker rekenwerker,
            Trekkingenboek trekkingenboek) {
        this.bepaal = bepaal;
        this.opslag = opslag;
        this.trekkingen = trekkingen;
        this.rekenwerker = rekenwerker;
        this.trekkingenboek = trekkingenboek;
    }

    @POST
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Bepaal de onzekerheid van een berekening", description = """
                    Trekt met het zaad van de berekening 10.000 tot 100.000 keer uit de verdelingen van de parameterset en \
                    uit de waargenomen deelnemers, en stopt zodra het gemiddelde saldo precies genoeg is. Geeft spreiding, \
                    kans op een positief saldo, tornado, Sobol-indices, het bbp-effect in elke lezing en de thema's van \
                    brede welvaart. Gaat de berekening over veel mensen, dan volgt 202 en wordt er na het antwoord \
                    getrokken. Is een van de \
                    deelnemers sindsdien gewijzigd of ingetrokken, dan wordt uit de vastgehouden gemiddelden en hun \
                    covariantie getrokken (bootstrap NORMAAL).""")
    @APIResponse(
            responseCode = "201",
            description = "Bepaald en bewaard.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OnzekerheidAntwoord.class)))
    @APIResponse(
            responseCode = "202",
            description = "Er wordt getrokken; de voortgang staat op het adres in Location.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OnzekerheidAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Al bepaald, nog geen uitkomst, of gewijzigde gegevens.")
    public RestResponse<OnzekerheidAntwoord> bepaal(
            @PathParam("id") UUID id,
            @Parameter(description = "Met respond-async volgt 202 en gaat het trekken buiten het verzoek om.")
                    @HeaderParam("Prefer")
                    String voorkeur) {
        OnzekerheidAntwoord antwoord = bepaal.doe(id, Voorkeur.later(voorkeur));
        String adres = "/v1/berekeningen/" + id + "/onzekerheid";
        if (antwoord.beeld() != null) {
            return Created.at(adres, antwoord);
        }
        rekenwerker.wek();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, antwoord)
                .header("Location", adres + "/rekentaak")
                .build();
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

    @GET
    @Path("/xlsx")
    @Produces(Werkboek.XLSX)
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Geef de onzekerheid van een berekening als werkboek", description = """
                    Uitkomsten met hun standaardfouten, kwantielen, de klassen van elk histogram, tornado en indices; 404 als \
                    de onzekerheid niet is bepaald.""")
    @APIResponse(
            responseCode = "200",
            description = "Het werkboek.",
            content =
                    @Content(mediaType = Werkboek.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@PathParam("id") UUID id) {
        return Werkboek.antwoord(trekkingenboek.van(id), "onzekerheid-" + id);
    }

    @GET
    @Path("/rekentaak")
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Geef de voortgang van de trekkingen",
            description = "Is de status KLAAR, dan staat de onzekerheid bij de berekening; 404 als er niet naar is"
                    + " gevraagd of als zij meteen is bepaald.")
    public Trektaak voortgang(@PathParam("id") UUID id) {
        return trekkingen.lees(id);
    }

    @DELETE
    @Path("/rekentaak")
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Annuleer trekkingen die nog niet klaar zijn",
            description = "Nogmaals annuleren verandert niets; daarna kan er opnieuw worden gevraagd.")
    @APIResponse(
            responseCode = "200",
            description = "Geannuleerd.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Trektaak.class)))
    @APIResponse(responseCode = "409", description = "Zij zijn al klaar.")
    public Trektaak annuleer(@PathParam("id") UUID id) {
        return trekkingen.annuleer(id);
    }
}
