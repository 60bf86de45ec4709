package nl.impactmonitor.participant.deelnemer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.CommonOpenApi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deelnemers/{id}/uitval")
@Tag(name = "Deelnemers")
class UitvalResource {

    private final LegUitvalVast legVast;

    UitvalResource(LegUitvalVast legVast) {
        this.legVast = legVast;
    }

    @PUT
    @RolesAllowed("intaker")
    @Operation(
            summary = "Leg de uitval van een deelnemer vast",
            description = "Uit de pilot als geheel; stoppen met een traject staat bij de deelname. Nog eens: de"
                    + " eerdere uitval wordt vervangen.")
    @Extension(name = CommonOpenApi.IF_MATCH_OPTIONAL, value = "")
    @APIResponse(responseCode = "200", description = "Vastgelegd.")
    public DeelnemerAntwoord legVast(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Uitval uitval) {
        return legVast.doe(id, ifMatch, uitval);
    }

    @DELETE
    @RolesAllowed("intaker")
    @Operation(summary = "Trek de uitval van een deelnemer in", description = "De deelnemer is er weer, of nog.")
    @Extension(name = CommonOpenApi.IF_MATCH_OPTIONAL, value = "")
    @APIResponse(responseCode = "200", description = "Er is geen uitval meer.")
    public DeelnemerAntwoord trekIn(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return legVast.trekIn(id, ifMatch);
    }
}
