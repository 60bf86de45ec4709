package nl.impactmonitor.interview.zoeken;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/verslagen")
@RolesAllowed("onderzoeker")
@Tag(name = "Verslagen")
class VerslagzoekResource {

    private final ZoekInVerslagen zoeken;

    VerslagzoekResource(ZoekInVerslagen zoeken) {
        this.zoeken = zoeken;
    }

    @GET
    @Operation(
            summary = "Zoek in verslagen",
            description =
                    "In de huidige versies van de verslagen van de eigen pilots en landelijk, het nieuwste gesprek "
                            + "eerst, met de passages die het best passen en daarin de gevonden woorden.")
    @APIResponse(responseCode = "200", description = "Gevonden.")
    public Pagina<GevondenVerslag> zoek(@BeanParam Zoekvraag vraag) {
        return zoeken.zoek(vraag);
    }
}
