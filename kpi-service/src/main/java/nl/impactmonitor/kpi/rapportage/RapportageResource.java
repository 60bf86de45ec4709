package nl.impactmonitor.kpi.rapportage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Deel;
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

@Path("/v1/rapportages")
@Tag(
        name = "Rapportages",
        description = "Tussenrapporten en eindrapporten: een bevroren momentopname van alle bronnen, waarvan elk getal"
                + " is na te gaan.")
class RapportageResource {

    private static final String PAD = "/v1/rapportages/";

    private final VraagRapportage vraag;
    private final LeesRapportages lees;
    private final StelRapportVast stelVast;
    private final VerwijderRapportage verwijder;

    RapportageResource(
            VraagRapportage vraag, LeesRapportages lees, StelRapportVast stelVast, VerwijderRapportage verwijder) {
        this.vraag = vraag;
        this.lees = lees;
        this.stelVast = stelVast;
        this.verwijder = verwijder;
    }

    @POST
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Vraag een rapport", description = """
        Maakt van de laatste stand op of voor de peildatum, en van de andere bronnen, een bevroren momentopname. \
        Dat gebeurt na het antwoord; de voortgang staat op het adres in Location. Een deel dat mislukt wordt \
        genoemd en de rest blijft. Cijfers over mensen komen alleen uit de stand, wie ook vraagt.\
        """)
    @APIResponse(
            responseCode = "201",
            description = "Het rapport is er; de momentopname wordt gemaakt.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Rapportage.class)))
    @APIResponse(responseCode = "409", description = "Er is op of voor de peildatum nog geen stand uitgegeven.")
    public RestResponse<Rapportage> vraag(@NotNull @Valid RapportageVraag gevraagd) {
        UUID id = vraag.doe(gevraagd);
        return Created.at(PAD + id, lees.een(id));
    }

    @GET
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef de rapporten",
            description =
                    "Over pilots binnen het bereik van de vrager, de nieuwste eerst, zonder inhoud. Een analist ziet"
                            + " alleen wat is vastgesteld.")
    public Pagina<Rapportage> lijst(@BeanParam PaginaVraag vraag) {
        return lees.lijst(vraag);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef een rapport",
            description = "Waar het over gaat, hoe ver het is, en welke delen niet konden worden gemaakt.")
    public RestResponse<Rapportage> een(@PathParam("id") UUID id) {
        return metVersie(lees.een(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Verwijder een rapport dat niet is vastgesteld",
            description = "Met zijn momentopname. Wat is vastgesteld blijft.")
    @APIResponse(responseCode = "204", description = "Verwijderd.")
    @APIResponse(responseCode = "409", description = "Het is vastgesteld.")
    public void verwijder(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        verwijder.doe(id, ifMatch);
    }

    @PUT
    @Path("/{id}/vaststelling")
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Stel een rapport vast", description = """
        Vanaf dan verandert het niet meer, heeft het een nummer onder de rapporten van zijn soort, en kan een \
        analist het lezen. Zijn vier vormen worden dan gemaakt en bewaard; kan er een niet worden gemaakt, dan \
        volgt 409 met code VORM_MISLUKT en blijft het een concept. Staan er getallen in die iets over enkele mensen kunnen vertellen, op zichzelf of \
        naast een eerder rapport, dan volgt 409 met code ONTHULLING_OPEN en al die getallen. Konden er delen niet \
        worden gemaakt, dan volgt 409 met code DEEL_MISLUKT en die delen, tenzij elk daarvan in `zonder` staat.\
        """)
    @APIResponse(
            responseCode = "200",
            description = "Vastgesteld.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Rapportage.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Het is geen concept, de momentopname is niet meer wat is vastgelegd, een deel of een vorm kon"
                            + " niet worden gemaakt, of er zijn open bevindingen.")
    public RestResponse<Rapportage> stelVast(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Delen die niet konden worden gemaakt en mogen ontbreken.") @QueryParam("zonder")
                    List<Deel> zonder) {
        stelVast.doe(id, ifMatch, zonder);
        return metVersie(lees.een(id));
    }

    private static RestResponse<Rapportage> metVersie(Rapportage rapportage) {
        return Versioned.ok(rapportage.versie(), rapportage);
    }
}
