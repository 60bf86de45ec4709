package nl.impactmonitor.interview.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Created;
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

@Path("/v1/interviews")
@RolesAllowed("onderzoeker")
@Tag(name = "Interviews", description = "Groepsinterviews, de fragmenten van hun verslagen en de coderingen daarvan")
class InterviewResource {

    private final LegInterviewVast legVast;
    private final WijzigInterview wijzig;
    private final LeesInterviews lees;

    InterviewResource(LegInterviewVast legVast, WijzigInterview wijzig, LeesInterviews lees) {
        this.legVast = legVast;
        this.wijzig = wijzig;
        this.lees = lees;
    }

    @POST
    @Operation(
            summary = "Leg een groepsinterview vast",
            description = "Een regionaal interview hoort bij een pilot, een landelijk interview bij geen enkele. "
                    + "Respondenten zijn een rol bij een soort organisatie, nooit een naam.")
    @APIResponse(
            responseCode = "201",
            description = "Het interview is vastgelegd",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewAntwoord.class)))
    @APIResponse(responseCode = "404", description = "Deze pilot hoort niet bij uw pilots.")
    public RestResponse<InterviewAntwoord> legVast(NieuwInterview verzoek) {
        var interview = legVast.voerUit(verzoek);
        return Created.at("/v1/interviews/" + interview.id(), interview.versie(), interview);
    }

    @GET
    @Operation(
            summary = "Lijst van interviews",
            description = "De interviews van de eigen pilots en alle landelijke interviews, in volgorde van vastlegging"
                    + " of gesorteerd op datum of vastgelegdOp.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<InterviewAntwoord> lijst(@BeanParam Interviewfilter filter, @BeanParam LijstVraag vraag) {
        return lees.lijst(filter, vraag);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Lees een interview",
            description = "Een interview van een andere pilot bestaat voor de aanroeper niet. De ETag is de versie.")
    @APIResponse(
            responseCode = "200",
            description = "Gevonden.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewAntwoord.class)))
    public RestResponse<InterviewAntwoord> een(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id) {
        var interview = lees.een(id);
        return Versioned.ok(interview.versie(), interview);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Wijzig een interview",
            description = "Datum, respondenten en leidraad als geheel, zolang er geen verslag is.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InterviewAntwoord.class)))
    @APIResponse(responseCode = "409", description = "Er is al een verslag, of het interview is vastgesteld.")
    public RestResponse<InterviewAntwoord> wijzig(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            InterviewWijziging verzoek) {
        var interview = wijzig.voerUit(id, ifMatch, verzoek);
        return Versioned.ok(interview.versie(), interview);
    }
}
