package nl.impactmonitor.kpi.verloop;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller may ask of a verloop, as it comes in. */
public class VerloopParameters {

    @Parameter(description = "Code van het programma.")
    @QueryParam("programma")
    @DefaultValue("LLO")
    public String programma;

    @Parameter(description = "Code van een pilot; zonder pilot en regio het hele programma.")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Code van een arbeidsmarktregio: de pilots daarin samen.")
    @QueryParam("regio")
    public String regio;

    @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
    @QueryParam("peildatum")
    public LocalDate peildatum;

    KpiVerloop aan(ToonVerloop verloop, Kpi code) {
        return verloop.toon(code, programma, pilot, regio, peildatum);
    }
}
