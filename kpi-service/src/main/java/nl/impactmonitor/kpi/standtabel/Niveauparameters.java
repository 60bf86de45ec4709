package nl.impactmonitor.kpi.standtabel;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of the levels of a stand. */
class Niveauparameters {

    @Parameter(description = "Code van een leefgebied, basisvaardigheid of schaal; zonder zijn het ze alle.")
    @QueryParam("score")
    String score;

    @Parameter(description = "Code van het programma.")
    @QueryParam("programma")
    @DefaultValue("LLO")
    String programma;

    @Parameter(description = "De laatste stand op of voor deze dag; standaard vandaag.")
    @QueryParam("peildatum")
    LocalDate peildatum;
}
