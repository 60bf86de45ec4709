package nl.impactmonitor.participant.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/pilots")
@Tag(name = "Pilots", description = "De pilots van het programma.")
@BuitenVerantwoording("pilots, geen personen")
class PilotResource {

    private final RegistreerPilot registreer;
    private final LeesPilots lees;

    PilotResource(RegistreerPilot registreer, LeesPilots lees) {
        this.registreer = registreer;
        this.lees = lees;
    }

    @POST
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Registreer een pilot",
            description = "De code ligt daarna vast; een tweede met die code: 409.")
    public RestResponse<PilotAntwoord> registreer(PilotVraag vraag) {
        PilotAntwoord pilot = registreer.doe(vraag);
        return Created.at("/v1/pilots/" + pilot.code(), pilot.versie(), pilot);
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef de pilots", description = "Alleen de pilots waarvoor u gemachtigd bent, op code.")
    public Pagina<PilotAntwoord> lijst(@BeanParam PaginaVraag vraag) {
        return lees.lijst(vraag);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef een pilot", description = "Een pilot van een ander bestaat voor u niet: 404.")
    public PilotAntwoord een(@PathParam("code") String code) {
        return lees.een(code);
    }
}
