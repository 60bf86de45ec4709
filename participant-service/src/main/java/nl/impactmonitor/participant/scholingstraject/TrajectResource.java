package nl.impactmonitor.participant.scholingstraject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
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

@Path("/v1/scholingstrajecten")
@Tag(name = "Scholingstrajecten", description = "Het scholingsaanbod van een pilot.")
@BuitenVerantwoording("trajecten, geen personen")
class TrajectResource {

    private final RegistreerTraject registreer;
    private final WijzigTraject wijzig;
    private final LeesTrajecten lees;

    TrajectResource(RegistreerTraject registreer, WijzigTraject wijzig, LeesTrajecten lees) {
        this.registreer = registreer;
        this.wijzig = wijzig;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("projectleider")
    @Operation(summary = "Registreer een scholingstraject", description = "Bij een van uw eigen pilots.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TrajectAntwoord.class)))
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public RestResponse<TrajectAntwoord> registreer(TrajectVraag vraag) {
        TrajectAntwoord traject = registreer.doe(vraag);
        return Created.at("/v1/scholingstrajecten/" + traject.id(), traject.versie(), traject);
    }

    @GET
    @RolesAllowed({"projectleider", "intaker", "onderzoeker"})
    @Operation(
            summary = "Geef de scholingstrajecten",
            description =
                    "Van uw pilots, of van een ervan, in volgorde van registratie of gesorteerd op naam of pilot.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public Pagina<TrajectAntwoord> lijst(
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot,
            @Parameter(description = "Alleen trajecten met deze status.") @QueryParam("status")
                    TrajectGegevens.Status status,
            @BeanParam LijstVraag vraag) {
        return lees.lijst(pilot, status, vraag);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"projectleider", "intaker", "onderzoeker"})
    @Operation(summary = "Geef een scholingstraject", description = "Een traject van een andere pilot: 404.")
    public RestResponse<TrajectAntwoord> een(@PathParam("id") UUID id) {
        TrajectAntwoord traject = lees.een(id);
        return Versioned.ok(traject.versie(), traject);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("projectleider")
    @Operation(
            summary = "Wijzig een scholingstraject",
            description =
                    "Het hele traject zoals het nu is, ook een nieuwe status; wat het was, blijft in de geschiedenis.")
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TrajectAntwoord.class)))
    public RestResponse<TrajectAntwoord> wijzig(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TrajectWijziging vraag) {
        TrajectAntwoord traject = wijzig.doe(id, ifMatch, vraag);
        return Versioned.ok(traject.versie(), traject);
    }

    @GET
    @Path("/{id}/geschiedenis")
    @RolesAllowed({"projectleider", "intaker", "onderzoeker"})
    @Operation(
            summary = "Geef wat een scholingstraject was",
            description = "Elke eerdere versie met haar status en de dag waarop die inging; oudste eerst.")
    public Pagina<TrajectVersieAntwoord> geschiedenis(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(TrajectVersieAntwoord.class, lees.geschiedenis(id), vraag);
    }
}
