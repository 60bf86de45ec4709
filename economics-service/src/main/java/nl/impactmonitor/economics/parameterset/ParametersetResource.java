package nl.impactmonitor.economics.parameterset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/parametersets")
@Tag(name = "Parametersets", description = "Kengetallen met bron en geldigheid, waarmee berekeningen worden gemaakt.")
public class ParametersetResource {

    private final ParametersetRepository sets;

    ParametersetResource(ParametersetRepository sets) {
        this.sets = sets;
    }

    @GET
    @RolesAllowed({"onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef alle parametersets",
            description = "Alle gepubliceerde versies, geordend op code en versie. De lijst is kort en komt geheel.")
    public Pagina<ParametersetSamenvatting> parametersets() {
        return Pagina.heel(
                sets.alle().stream().map(ParametersetSamenvatting::of).toList());
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @RolesAllowed({"onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef een versie van een parameterset",
            description = "Alle parameters met waarde, bandbreedte, eenheid, prijsjaar, geldigheid en bron.")
    public Parameterset parameterset(@PathParam("code") String code, @PathParam("versie") int versie) {
        return sets.zoek(code, versie)
                .map(GepubliceerdeSet::set)
                .orElseThrow(() -> ApiException.notFound("Deze versie van de parameterset bestaat niet."));
    }
}
