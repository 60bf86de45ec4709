package nl.impactmonitor.participant.verwijdering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@BuitenVerantwoording("bewijzen van verwijdering: over de persoon staat er niets in")
@Path("/v1/verwijderingen")
@Tag(name = "Verwijderingen", description = "Bewijzen dat gegevens van deelnemers zijn gewist.")
class VerwijderingResource {

    private final LeesVerwijderingen lees;

    VerwijderingResource(LeesVerwijderingen lees) {
        this.lees = lees;
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef de verwijderingen",
            description = "Wat er wanneer is gewist en hoeveel rijen het waren, van uw pilots of van een ervan; in"
                    + " volgorde van wissen of gesorteerd op op of pilot.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public Pagina<VerwijderingAntwoord> lijst(
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot,
            @BeanParam LijstVraag vraag) {
        return lees.lijst(pilot, vraag);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef een verwijdering", description = "Met of het bewijs nog klopt.")
    public VerwijderingAntwoord een(@PathParam("id") UUID id) {
        return lees.een(id);
    }
}
