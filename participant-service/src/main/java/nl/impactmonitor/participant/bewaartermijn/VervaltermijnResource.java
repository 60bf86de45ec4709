package nl.impactmonitor.participant.bewaartermijn;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/vervaltermijnen")
@Tag(name = "Verwijderingen")
class VervaltermijnResource {

    private final LeesVervaltermijnen lees;

    VervaltermijnResource(LeesVervaltermijnen lees) {
        this.lees = lees;
    }

    @GET
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Geef wat binnenkort wordt gewist",
            description =
                    "Van wie de bewaartermijn afloopt, en vanaf wanneer er wordt gewist; op vervaltOp of gesorteerd op"
                            + " pilot. Elke nacht wordt gewist wat lang genoeg is aangekondigd; het bewijs staat daarna bij"
                            + " de verwijderingen.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Deze pilot bestaat niet, of niet voor u.")
    public Pagina<VervaltermijnAntwoord> lijst(
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot,
            @Parameter(description = "Alleen koppelingen, of alleen alles over een deelnemer.") @QueryParam("soort")
                    Vervalsoort soort,
            @Parameter(description = "Wat tot en met deze dag afloopt; anders wat nu wordt aangekondigd.")
                    @QueryParam("tot")
                    LocalDate tot,
            @BeanParam LijstVraag vraag) {
        return lees.lijst(pilot, soort, tot, vraag);
    }
}
