package nl.impactmonitor.kpi.verandering;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import nl.impactmonitor.platform.drawing.Sketch;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which change is drawn, in whatever form. */
public class GrafiekParameters extends Momentparameter {

    @Parameter(description = "Code van een leefgebied of schaal.", example = "FINANCIEN")
    @PathParam("code")
    public String code;

    @Parameter(description = "Welke instrumentversie; zonder de reeks met de meeste deelnemers.")
    @QueryParam("instrument")
    public String instrument;

    Sketch schets(ToonLeefgebieden leefgebieden, Filterparameters wie) {
        return LeefgebiedGrafiek.van(leefgebieden.een(code, wie, moment), code, instrument);
    }
}
