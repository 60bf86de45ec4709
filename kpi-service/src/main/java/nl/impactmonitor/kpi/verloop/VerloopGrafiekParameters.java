package nl.impactmonitor.kpi.verloop;

import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.platform.drawing.Sketch;
import nl.impactmonitor.platform.rest.ApiException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which verloop is drawn, in whatever form. */
public class VerloopGrafiekParameters extends VerloopParameters {

    @Parameter(description = "Zonder lezing de eerste.")
    @QueryParam("lezing")
    public Lezing lezing;

    Sketch schets(ToonVerloop verloop, Kpi code) {
        return VerloopGrafiek.van(aan(verloop, code, lezing), lezing)
                .orElseThrow(() -> ApiException.notFound("De stand telde deze lezing nog niet."));
    }
}
