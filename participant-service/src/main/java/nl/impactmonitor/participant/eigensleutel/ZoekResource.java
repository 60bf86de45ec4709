package nl.impactmonitor.participant.eigensleutel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.impactmonitor.participant.deelnemer.DeelnemerAntwoord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deelnemers/_zoek")
@Tag(name = "Deelnemers")
class ZoekResource {

    private final ZoekDeelnemer zoek;

    ZoekResource(ZoekDeelnemer zoek) {
        this.zoek = zoek;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Zoek een deelnemer",
            description = "Op deelnemercode, of op de sleutel van uw eigen organisatie. In de inhoud en niet in het"
                    + " adres, want adressen komen in logboeken.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    @APIResponse(responseCode = "404", description = "Er is er geen, of niet bij uw pilots.")
    public DeelnemerAntwoord zoek(ZoekVraag vraag) {
        return zoek.doe(vraag);
    }
}
