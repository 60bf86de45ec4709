package nl.impactmonitor.kpi.stroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/stroomcijfers")
@Tag(name = "Stroomcijfers", description = "De weg van aanmelding tot vervolgmeting, en wie onderweg uitviel.")
class StroomResource {

    private final ToonStroom stroom;

    StroomResource(ToonStroom stroom) {
        this.stroom = stroom;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider"})
    @Operation(
            summary = "Toon de stroom en de uitval",
            description = "Hoeveel deelnemers zich aanmeldden, instemden, startten en een nul-, een- en vervolgmeting"
                    + " hebben; de redenen van uitval; blijvers naast uitvallers bij de start; en per score wat uitval en"
                    + " terugval naar het gemiddelde met de verandering kunnen doen.")
    public Stroomcijfers toon(@BeanParam Filterparameters vraag) {
        return stroom.toon(vraag);
    }
}
