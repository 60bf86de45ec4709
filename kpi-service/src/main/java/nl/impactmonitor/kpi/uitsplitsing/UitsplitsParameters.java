package nl.impactmonitor.kpi.uitsplitsing;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller may ask of the cells: how they are split, beside of which people. */
public class UitsplitsParameters extends Filterparameters {

    @Parameter(
            description =
                    "Waarnaar wordt uitgesplitst, met komma's: pilot, regio, geslacht, leeftijdsklasse, opleiding,"
                            + " leerderType, doelgroep, instroomkanaal, instroommaand. Zonder dimensies een cijfer per KPI.")
    @QueryParam("dimensies")
    public String dimensies;

    @Parameter(description = "Alleen feiten vanaf deze dag; standaard vanaf het begin.")
    @QueryParam("vanaf")
    public LocalDate vanaf;
}
