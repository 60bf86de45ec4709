package nl.impactmonitor.platform.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters `limit`, `cursor` and `sort` of a list that can be put in more than one order. */
public class LijstVraag extends PaginaVraag {

    @Parameter(
            description = "Veld waarop wordt gesorteerd; met een - ervoor van hoog naar laag. De beschrijving noemt de"
                    + " velden; noemt zij er geen, dan kan elk veld met een enkele waarde.",
            example = "-aangemeldOp")
    @QueryParam("sort")
    public String sort;

    /** @param velden by which the list can be ordered; a 400 for any other, and for the cursor of another order */
    public Sortering sortering(Sortering.Veld... velden) {
        return Sortering.van(this, sort, velden);
    }

    /** As {@link #sortering}, for a list that has an order of its own when none is asked. */
    public Sortering sorteringAnders(String standaard, Sortering.Veld... velden) {
        return Sortering.van(this, sort == null ? standaard : sort, velden);
    }
}
