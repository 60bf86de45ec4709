package nl.impactmonitor.interview.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/interviews/{id}")
@RolesAllowed("onderzoeker")
@Tag(name = "Interviews")
class InterviewstatusResource {

    private final WijzigInterview wijzig;
    private final ZetStatus zetStatus;
    private final WisInterview wis;
    private final LeesInterviews lees;

    InterviewstatusResource(WijzigInterview wijzig, ZetStatus zetStatus, WisInterview wis, LeesInterviews lees) {
        this.wijzig = wijzig;
        this.zetStatus = zetStatus;
        this.wis = wis;
        this.lees = lees;
    }

    @PUT
    @Path("/instemming")
    @Operation(
            summary = "Leg de instemming met het gesprek vast",
            description = "Van alle respondenten. Zonder instemming komt er geen verslag.")
    @APIResponse(
            responseCode = "200",
            description = "Vastgelegd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Er is al een verslag, of het interview is vastgesteld.")
    public RestResponse<InterviewAntwoord> instemming(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Instemming verzoek) {
        var interview = wijzig.instemming(id, ifMatch, verzoek);
        return Versioned.ok(interview.versie(), interview);
    }

    @DELETE
    @Path("/instemming")
    @Operation(
            summary = "Trek de instemming met het gesprek in",
            description =
                    "Wist alles wat er gezegd is: verslagen met alle versies, fragmenten, coderingen, rondes, memo's, "
                            + "citaten en overgenomen projecten. Dat er een gesprek was blijft, met status GEHOUDEN.")
    @APIResponse(
            responseCode = "200",
            description = "Ingetrokken en gewist.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Er is geen instemming vastgelegd.")
    public RestResponse<InterviewAntwoord> trekInstemmingIn(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        var interview = wis.trekInstemmingIn(id, ifMatch);
        return Versioned.ok(interview.versie(), interview);
    }

    @PUT
    @Path("/status")
    @Operation(
            summary = "Zet een interview een stap verder of terug",
            description =
                    "GEPLAND, GEHOUDEN, VERSLAG, GECODEERD, VASTGESTELD. VERSLAG vraagt instemming en een verslag, "
                            + "GECODEERD een codering, een stap terug een reden. Een vastgesteld interview verandert niet.")
    @APIResponse(
            responseCode = "200",
            description = "Gezet.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Deze stap kan niet; code en detail zeggen waarom.")
    public RestResponse<InterviewAntwoord> status(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Statuswijziging verzoek) {
        var interview = zetStatus.voerUit(id, ifMatch, verzoek);
        return Versioned.ok(interview.versie(), interview);
    }

    @GET
    @Path("/stappen")
    @Operation(summary = "Lijst van stappen", description = "De wijzigingen van de status, met wie en waarom.")
    public Pagina<StapAntwoord> stappen(@Parameter(description = "Id van het interview") @PathParam("id") UUID id) {
        return lees.stappen(id);
    }
}
