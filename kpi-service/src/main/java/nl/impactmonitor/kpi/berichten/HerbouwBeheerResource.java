package nl.impactmonitor.kpi.berichten;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For the platform's own commands: the projection anew from the topics, beside the live one, within seconds from now. */
@Path("/beheer/projecties/herbouw")
class HerbouwBeheerResource {

    private final HerbouwPlanning planning;

    HerbouwBeheerResource(HerbouwPlanning planning) {
        this.planning = planning;
    }

    @POST
    @RolesAllowed("platformbeheer")
    @ResponseStatus(202)
    @Operation(hidden = true)
    public void vraag() throws SQLException {
        planning.vraag();
    }
}
