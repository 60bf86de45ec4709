package nl.impactmonitor.kpi.deelvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deelvragen")
@Tag(name = "Deelvragen", description = "De hoofdvraag en de deelvragen van het onderzoek, met wat ze beantwoordt.")
class DeelvraagResource {

    private final BeantwoordVragen vragen;

    DeelvraagResource(BeantwoordVragen vragen) {
        this.vragen = vragen;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon de hoofdvraag met al haar deelvragen",
            description = "Elke deelvraag met haar bewijs: cijfers, en waar het geheel staat. Waar nog niets is"
                    + " vastgelegd staat NOG_GEEN_GEGEVENS, en nooit een 0.")
    public Vragenoverzicht alle(@BeanParam Bewijsparameters parameters) {
        return vragen.alle(parameters.vraag());
    }

    @GET
    @Path("/{nummer}")
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(summary = "Toon een deelvraag", description = "Met haar bewijs.")
    public DeelvraagAntwoord een(@PathParam("nummer") int nummer, @BeanParam Bewijsparameters parameters) {
        return vragen.een(nummer, parameters.vraag());
    }
}
