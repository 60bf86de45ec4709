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
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon de stroom en de uitval",
            description = "Hoeveel deelnemers zich aanmeldden, instemden, startten en een nul-, een- en vervolgmeting"
                    + " hebben; de redenen van uitval; blijvers naast uitvallers bij de start; en per score wat uitval en"
                    + " terugval naar het gemiddelde met de verandering kunnen doen. Een analist leest uit de beschermde"
                    + " stand de stappen en de redenen van uitval, in totaal en van een pilot.")
    public Stroomcijfers toon(@BeanParam Filterparameters vraag) {
        return stroom.toon(vraag);
    }
}
