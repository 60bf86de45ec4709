package nl.impactmonitor.interview.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/factoren")
@RolesAllowed("onderzoeker")
@Tag(name = "Factoren", description = "Succesfactoren, faalfactoren, lessen, thema's en context uit de interviews")
class FactorResource {

    private final TelFactoren factoren;

    FactorResource(TelFactoren factoren) {
        this.factoren = factoren;
    }

    @GET
    @Operation(
            summary = "Tel de factoren",
            description = "Per code het aantal interviews en het aantal fragmenten, de meest genoemde eerst. "
                    + "Met een pilot alleen de interviews van die pilot, zonder pilot ook de landelijke.")
    public Factoren tel(
            @Parameter(description = "Alleen interviews van deze pilot") @QueryParam("pilot") String pilot) {
        return factoren.tel(pilot);
    }
}
