package nl.impactmonitor.participant.instrumentarium;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/instrumenten")
@Tag(name = "Instrumenten", description = "Vragenlijsten met hun versies; een gepubliceerde versie verandert nooit.")
@BuitenVerantwoording("vragenlijsten, geen antwoorden")
class InstrumentResource {

    private static final String BEHEERDER = "beheerder";

    private final LeesInstrumenten lees;
    private final WijzigInstrument wijzig;
    private final Instrumenten instrumenten;
    private final SecurityIdentity aanroeper;

    InstrumentResource(
            LeesInstrumenten lees, WijzigInstrument wijzig, Instrumenten instrumenten, SecurityIdentity aanroeper) {
        this.lees = lees;
        this.wijzig = wijzig;
        this.instrumenten = instrumenten;
        this.aanroeper = aanroeper;
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef de instrumenten",
            description = "Alle versies van alle instrumenten, zonder de vragen, op code en versie of in een andere"
                    + " volgorde. Concepten ziet alleen de beheerder.")
    public Pagina<InstrumentKort> lijst(
            @Parameter(description = "Alleen versies van dit instrument.", example = "IM-BASIS") @QueryParam("code")
                    String code,
            @Parameter(description = "Alleen versies met deze status.") @QueryParam("status") Instrumentstatus status,
            @BeanParam LijstVraag vraag) {
        return KorteLijst.van(InstrumentKort.class, lees.lijst(code, status, magConcepten()), vraag);
    }

    @POST
    @RolesAllowed(BEHEERDER)
    @Operation(
            summary = "Maak een versie van een instrument",
            description =
                    "Als concept: er wordt nog niet mee gemeten. Alle fouten in de definitie worden tegelijk gemeld.")
    @APIResponse(
            responseCode = "201",
            description = "Gemaakt.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InstrumentVersie.class)))
    @APIResponse(responseCode = "409", description = "Dit is niet het eerste vrije versienummer.")
    public RestResponse<InstrumentVersie> maak(InstrumentVraag vraag) {
        Opgeslagen versie = wijzig.maak(vraag);
        return Created.at(
                "/v1/instrumenten/" + vraag.code() + "/versies/" + vraag.versie(),
                versie.rijversie(),
                versie.definitie());
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef een versie van een instrument",
            description = "Met antwoordschalen, items en de regels waarmee scores worden gemaakt.")
    public RestResponse<InstrumentVersie> een(@PathParam("code") String code, @PathParam("versie") int versie) {
        return antwoord(lees.een(code, versie, magConcepten()));
    }

    @PUT
    @Path("/{code}/versies/{versie}")
    @RolesAllowed(BEHEERDER)
    @Operation(summary = "Vervang een concept", description = "De hele definitie, zolang de versie een concept is.")
    @APIResponse(
            responseCode = "200",
            description = "Vervangen.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InstrumentVersie.class)))
    @APIResponse(responseCode = "409", description = "De versie is gepubliceerd en verandert niet meer.")
    public RestResponse<InstrumentVersie> vervang(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam("If-Match") String ifMatch,
            InstrumentVraag vraag) {
        return antwoord(wijzig.vervang(code, versie, ifMatch, vraag));
    }

    @PUT
    @Path("/{code}/versies/{versie}/status")
    @RolesAllowed(BEHEERDER)
    @Operation(
            summary = "Publiceer een versie, of laat haar vervallen",
            description =
                    "Van CONCEPT naar GEPUBLICEERD: daarna verandert de definitie nooit meer. Van GEPUBLICEERD naar"
                            + " VERVALLEN: metingen van na geldigTot worden geweigerd.")
    @APIResponse(
            responseCode = "200",
            description = "De versie met haar status.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InstrumentVersie.class)))
    @APIResponse(responseCode = "409", description = "Deze overgang bestaat niet.")
    public RestResponse<InstrumentVersie> zetStatus(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam("If-Match") String ifMatch,
            Statusvraag vraag) {
        Opgeslagen opgeslagen = wijzig.zetStatus(code, versie, ifMatch, vraag);
        instrumenten.ververs();
        return antwoord(opgeslagen);
    }

    @DELETE
    @Path("/{code}/versies/{versie}")
    @RolesAllowed(BEHEERDER)
    @Operation(
            summary = "Verwijder een concept",
            description = "Zolang de versie een concept is; een gepubliceerde versie blijft.")
    @APIResponse(responseCode = "204", description = "Verwijderd.")
    @APIResponse(responseCode = "409", description = "De versie is gepubliceerd en blijft.")
    public void verwijder(
            @PathParam("code") String code, @PathParam("versie") int versie, @HeaderParam("If-Match") String ifMatch) {
        wijzig.verwijder(code, versie, ifMatch);
    }

    private boolean magConcepten() {
        return aanroeper.hasRole(BEHEERDER);
    }

    private static RestResponse<InstrumentVersie> antwoord(Opgeslagen versie) {
        return Versioned.ok(versie.rijversie(), versie.definitie());
    }
}
