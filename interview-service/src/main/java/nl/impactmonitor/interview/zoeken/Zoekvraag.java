package nl.impactmonitor.interview.zoeken;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.interview.interview.Organisatiesoort;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is searched, and where. */
public class Zoekvraag extends PaginaVraag {

    @Parameter(
            description = "Woorden, \"een zin\", of, -niet; in alle vormen die het Nederlands van een woord kent.",
            required = true,
            example = "werkgever \"korte lijnen\"")
    @QueryParam("zoek")
    public String zoek;

    @Parameter(description = "Alleen verslagen van deze pilot", example = "TWENTE")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Alleen interviews met een respondent van deze soort organisatie")
    @QueryParam("organisatiesoort")
    public Organisatiesoort organisatiesoort;

    @Parameter(
            description = "Hoeveel passages per verslag ten hoogste",
            schema = @Schema(minimum = "1", maximum = "5", defaultValue = "1"))
    @QueryParam("treffers")
    @DefaultValue("1")
    public int treffers = 1;
}
