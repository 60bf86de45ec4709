package nl.impactmonitor.interview.codering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/interviews/{id}/overzettingen")
@RolesAllowed("onderzoeker")
@Tag(name = "Coderingen")
class OverzettingResource {

    private final ZetCoderingenOver zetOver;

    OverzettingResource(ZetCoderingenOver zetOver) {
        this.zetOver = zetOver;
    }

    @POST
    @Operation(
            summary = "Zet coderingen over naar een latere codeboekversie",
            description =
                    "Wat behouden, verplaatst of samengevoegd is volgt; wat gesplitst of vervallen is wordt gemerkt om opnieuw "
                            + "te coderen. Nog eens doen verandert niets.")
    public Overzetresultaat zetOver(@PathParam("id") UUID id, Overzetting vraag) {
        return zetOver.voerUit(id, vraag);
    }
}
