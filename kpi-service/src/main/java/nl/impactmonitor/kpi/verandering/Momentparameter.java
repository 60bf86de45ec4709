package nl.impactmonitor.kpi.verandering;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Up to which meting the change is asked. */
public class Momentparameter {

    @Parameter(description = "De latere meting: de eerste eenmeting of de laatste vervolgmeting.")
    @QueryParam("moment")
    @DefaultValue("EEN")
    public Meetmoment moment;
}
