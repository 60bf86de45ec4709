package nl.impactmonitor.economics.variant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.economics.resultaat.Variantenbeeld;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/berekeningen/{id}/varianten")
@Tag(name = "Berekeningen")
public class VariantenResource {

    private final VergelijkVarianten vergelijk;

    VariantenResource(VergelijkVarianten vergelijk) {
        this.vergelijk = vergelijk;
    }

    @POST
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Zet varianten naast een berekening", description = """
                    Rekent uit de vastgehouden invoer van de berekening: het nulalternatief, het programma en de varianten \
                    naast elkaar, elk met het verschil met het nulalternatief. Er wordt niets bewaard; dezelfde vraag geeft \
                    hetzelfde antwoord.""")
    public Variantenbeeld vergelijk(@PathParam("id") UUID id, @NotNull @Valid VariantenVraag vraag) {
        return vergelijk.doe(id, vraag);
    }
}
