package nl.impactmonitor.participant.scholingstraject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
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
    private final LeesTrajecten lees;

    TrajectResource(RegistreerTraject registreer, LeesTrajecten lees) {
        this.registreer = registreer;
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
            description = "Van uw pilots, of van een ervan, in volgorde van registratie.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public Pagina<TrajectAntwoord> lijst(
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot,
            @BeanParam PaginaVraag vraag) {
        return lees.lijst(pilot, vraag);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"projectleider", "intaker", "onderzoeker"})
    @Operation(summary = "Geef een scholingstraject", description = "Een traject van een andere pilot: 404.")
    public TrajectAntwoord een(@PathParam("id") UUID id) {
        return lees.een(id);
    }
}
