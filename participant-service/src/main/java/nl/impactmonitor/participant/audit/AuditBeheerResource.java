package nl.impactmonitor.participant.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform; the gateway does not route here. */
@Path("/beheer/audit")
@BuitenVerantwoording("nummers van blokken en regels, geen personen")
class AuditBeheerResource {

    private static final Pattern ANKER = Pattern.compile("[0-9]{1,18}:[0-9a-f]{64}");

    private final ControleerAudit controleer;

    AuditBeheerResource(ControleerAudit controleer) {
        this.controleer = controleer;
    }

    @GET
    @Path("/controle")
    @RolesAllowed("platformbeheer")
    @Operation(hidden = true)
    public Controleverslag controle(@QueryParam("anker") String anker) {
        if (anker != null && !ANKER.matcher(anker).matches()) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "anker", "ONGELDIG", "Geef het anker als nummer:hash van een eerdere controle."));
        }
        return controleer.doe(anker);
    }
}
