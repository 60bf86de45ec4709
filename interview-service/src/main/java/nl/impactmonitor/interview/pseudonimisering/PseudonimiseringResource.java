package nl.impactmonitor.interview.pseudonimisering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.interview.verslag.NieuweVersieAntwoord;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/interviews/{id}/verslagen/{verslagId}/pseudonimiseringen")
@RolesAllowed("onderzoeker")
@Tag(name = "Verslagen")
class PseudonimiseringResource {

    private final Pseudonimiseer pseudonimiseer;

    PseudonimiseringResource(Pseudonimiseer pseudonimiseer) {
        this.pseudonimiseer = pseudonimiseer;
    }

    @GET
    @Path("/voorstellen")
    @Operation(
            summary = "Lijst van voorstellen om een verslag te pseudonimiseren",
            description = "Waarschijnlijke namen, telefoonnummers, e-mailadressen, adressen en andere nummers in de "
                    + "huidige versie, met een vervanging. Een hulpmiddel: een naam zonder hoofdletter, of een achternaam "
                    + "die nergens bij een voornaam of aanspreekvorm staat, wordt niet gevonden, en een plaats of bedrijf "
                    + "kan op een naam lijken. Lees het verslag dus zelf.")
    public Pagina<Vondst> voorstellen(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het verslag") @PathParam("verslagId") UUID verslagId) {
        return Pagina.heel(pseudonimiseer.voorstellen(id, verslagId));
    }

    @POST
    @Operation(
            summary = "Pseudonimiseer een verslag",
            description =
                    "Maakt een volgende versie met de vervangingen. Fragmenten gaan met hun coderingen mee; ligt een "
                            + "rand van een fragment in een vervangen deel, dan blijft het bij zijn versie en wordt het genoemd.")
    @APIResponse(
            responseCode = "201",
            description = "De nieuwe versie.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NieuweVersieAntwoord.class)))
    public RestResponse<NieuweVersieAntwoord> pseudonimiseer(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het verslag") @PathParam("verslagId") UUID verslagId,
            @HeaderParam("If-Match") String ifMatch,
            Pseudonimisering verzoek) {
        var nieuw = pseudonimiseer.voerUit(id, verslagId, ifMatch, verzoek);
        return Created.at(
                "/v1/interviews/" + id + "/verslagen/" + verslagId + "/versies/" + nieuw.versie(),
                nieuw.versie(),
                nieuw);
    }
}
