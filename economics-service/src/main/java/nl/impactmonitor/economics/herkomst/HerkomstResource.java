package nl.impactmonitor.economics.herkomst;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/berekeningen/{id}/herkomst")
@Tag(name = "Berekeningen")
public class HerkomstResource {

    private final LeesHerkomst leesHerkomst;

    HerkomstResource(LeesHerkomst leesHerkomst) {
        this.leesHerkomst = leesHerkomst;
    }

    @GET
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(summary = "Geef wie in een vastgestelde berekening is geteld", description = """
                    Het eind van de keten achter een getal van de MKBA of het bbp-effect: met welke versie van hun staat \
                    mensen zijn geteld, en de checksum daarover. Ids alleen voor een onderzoeker, en elke keer dat zij \
                    worden getoond wordt vastgelegd; anderen krijgen de checksum. Ook van een berekening die is \
                    teruggenomen.""")
    public Berekeningherkomst herkomst(@PathParam("id") UUID id) {
        return leesHerkomst.van(id);
    }
}
