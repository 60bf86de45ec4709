package nl.impactmonitor.participant.tegenstrijdigheid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deelnemers/{id}/tegenstrijdigheden")
@Tag(name = "Deelnemers")
class TegenstrijdigheidResource {

    private final LeesTegenstrijdigheden lees;

    TegenstrijdigheidResource(LeesTegenstrijdigheden lees) {
        this.lees = lees;
    }

    @GET
    @RolesAllowed({"intaker", "onderzoeker"})
    @Operation(
            summary = "Geef de tegenstrijdigheden bij een deelnemer",
            description = "Waar twee bronnen iets anders zeggen over de kenmerken, of elk een 0- of 1-meting hebben.")
    public Pagina<Tegenstrijdigheid> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(Tegenstrijdigheid.class, lees.van(id), vraag);
    }
}
