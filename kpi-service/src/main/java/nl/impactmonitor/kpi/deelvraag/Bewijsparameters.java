package nl.impactmonitor.kpi.deelvraag;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which evidence, as it comes in. */
public class Bewijsparameters {

    @Parameter(description = "Code van het programma.")
    @QueryParam("programma")
    @DefaultValue("LLO")
    public String programma;

    @Parameter(description = "Code van een pilot; zonder code het hele programma.")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
    @QueryParam("peildatum")
    public LocalDate peildatum;

    Bewijsvraag vraag() {
        return new Bewijsvraag(programma, pilot, peildatum);
    }
}
