package nl.impactmonitor.kpi.stand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the platform's own commands: a stand now, under the same rules as each night. */
@Path("/beheer/standen")
class StandBeheerResource {

    private final StandPlanning planning;

    StandBeheerResource(StandPlanning planning) {
        this.planning = planning;
    }

    @POST
    @RolesAllowed("platformbeheer")
    @Operation(hidden = true)
    public void geefUit() {
        if (!planning.alle()) {
            throw new IllegalStateException("a stand could not be made; the log tells which and why");
        }
    }
}
