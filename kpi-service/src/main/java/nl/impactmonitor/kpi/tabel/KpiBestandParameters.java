package nl.impactmonitor.kpi.tabel;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which KPI table a caller wants as a file, as it comes in. */
public class KpiBestandParameters {

    @Parameter(description = "Code van het programma.")
    @QueryParam("programma")
    @DefaultValue("LLO")
    public String programma;

    @Parameter(description = "Code van een pilot; zonder code alle pilots.")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
    @QueryParam("peildatum")
    public LocalDate peildatum;

    KpiVraag vraag() {
        return new KpiVraag(programma, pilot, peildatum);
    }
}
