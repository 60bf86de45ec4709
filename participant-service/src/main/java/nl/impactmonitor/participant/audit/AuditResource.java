package nl.impactmonitor.participant.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import nl.impactmonitor.participant.verwerking.ZelfVerantwoord;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/auditregels")
@Tag(name = "Verantwoording", description = "Wie wat deed met gegevens van personen, en waarvoor.")
class AuditResource {

    private final LeesAudit lees;

    AuditResource(LeesAudit lees) {
        this.lees = lees;
    }

    @GET
    @RolesAllowed("beheerder")
    @ZelfVerantwoord
    @Operation(
            summary = "Geef de audit",
            description =
                    "Wie welke gegevens van personen wijzigde, wiste of inzag, op volgnummer, of met -volgnummer de"
                            + " nieuwste eerst: ids en namen van velden, geen waarden. Ook dit inzien wordt vastgelegd. Zoek een deelnemer met _zoek.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<AuditregelAntwoord> lijst(
            @Parameter(description = "Vanaf dit moment.", example = "2026-11-01T00:00:00Z") @QueryParam("vanaf")
                    Instant vanaf,
            @Parameter(description = "Tot dit moment.") @QueryParam("tot") Instant tot,
            @BeanParam LijstVraag vraag) {
        return lees.zoek(
                new Auditfilter(null, null, null, null, null, vanaf, tot, vraag.sort, vraag.limit(), vraag.cursor));
    }

    @POST
    @Path("/_zoek")
    @RolesAllowed("beheerder")
    @ZelfVerantwoord
    @Operation(
            summary = "Zoek in de audit",
            description =
                    "Op deelnemer, persoon, organisatie, handeling of periode. In de inhoud en niet in het adres, zodat"
                            + " geen id van een deelnemer in een logboek van adressen komt.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<AuditregelAntwoord> zoek(Auditfilter filter) {
        return lees.zoek(filter);
    }
}
