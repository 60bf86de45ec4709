package nl.impactmonitor.interview.verankering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/verankeringsrubrieken")
@RolesAllowed({"onderzoeker", "beheerder"})
@Tag(name = "Verankering")
class RubriekResource {

    private final Rubrieken rubrieken;

    RubriekResource(Rubrieken rubrieken) {
        this.rubrieken = rubrieken;
    }

    @POST
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Geef een versie van een rubriek uit",
            description = "Een nieuwe code begint bij versie 1; een bestaande krijgt het volgende nummer. Een versie "
                    + "verandert nooit: scans blijven bij de versie waarop zij zijn gemaakt.")
    @APIResponse(
            responseCode = "201",
            description = "De versie is uitgegeven",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Rubriek.class)))
    public RestResponse<Rubriek> geefUit(NieuweRubriek verzoek) {
        var rubriek = rubrieken.geefUit(verzoek);
        return Created.at("/v1/verankeringsrubrieken/" + rubriek.code() + "/versies/" + rubriek.versie(), rubriek);
    }

    @GET
    @Operation(summary = "Lijst van rubrieken", description = "Alle versies met hun dimensies en niveaus.")
    public Pagina<Rubriek> lijst() {
        return Pagina.heel(rubrieken.lijst());
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @Operation(summary = "Lees een versie van een rubriek", description = "Wat elke score op elke dimensie betekent.")
    public Rubriek versie(
            @Parameter(description = "Code van de rubriek", example = "VERANKERING") @PathParam("code") String code,
            @Parameter(description = "Versienummer", example = "1") @PathParam("versie") int versie) {
        return rubrieken
                .versie(code, versie)
                .orElseThrow(() -> ApiException.notFound("Deze versie van de rubriek is niet gevonden."));
    }
}
