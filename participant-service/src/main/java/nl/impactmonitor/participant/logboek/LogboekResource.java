package nl.impactmonitor.participant.logboek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.participant.verwerking.Verwerkingsactiviteit;
import nl.impactmonitor.participant.verwerking.Verwerkingsregister;
import nl.impactmonitor.participant.verwerking.ZelfVerantwoord;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "Verantwoording")
class LogboekResource {

    private final LeesLogboek lees;
    private final Verwerkingsregister register;

    LogboekResource(LeesLogboek lees, Verwerkingsregister register) {
        this.lees = lees;
        this.register = register;
    }

    @POST
    @Path("/logboekregels/_zoek")
    @RolesAllowed("beheerder")
    @ZelfVerantwoord
    @Operation(
            summary = "Zoek in het Logboek Dataverwerkingen",
            description = "Wat er met de gegevens van een deelnemer is gedaan en waarvoor, om een verzoek om inzage te"
                    + " beantwoorden; wie het deed staat er niet in.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<Logboekregel> zoek(Logboekvraag vraag) {
        return lees.zoek(vraag);
    }

    @GET
    @Path("/verwerkingsactiviteiten")
    @RolesAllowed({"beheerder", "onderzoeker", "projectleider", "intaker"})
    @BuitenVerantwoording("het register, geen personen")
    @Operation(
            summary = "Geef het register van verwerkingsactiviteiten",
            description = "Waarvoor en op welke grond gegevens van personen worden verwerkt (AVG art. 30).")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<Verwerkingsactiviteit> register(@BeanParam LijstVraag vraag) {
        return KorteLijst.van(Verwerkingsactiviteit.class, register.alle(), vraag);
    }
}
