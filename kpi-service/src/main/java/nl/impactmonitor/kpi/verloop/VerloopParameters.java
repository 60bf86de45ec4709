package nl.impactmonitor.kpi.verloop;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
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
        return aan(verloop, code, null);
    }

    /** @param lezing null for all */
    KpiVerloop aan(ToonVerloop verloop, Kpi code, Lezing lezing) {
        return verloop.toon(new Verloopverzoek(code, programma, pilot, regio, peildatum, lezing));
    }
}
